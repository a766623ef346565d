// JavaScript's own functions, given by whoever makes the module run.

export declare function exact_exp(x: f64): f64;
export declare function exact_log(x: f64): f64;
export declare function exact_log10(x: f64): f64;
export declare function exact_power(x: f64, y: f64): f64;
export declare function exact_round(x: f64, places: f64): f64;
