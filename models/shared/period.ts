/** A calendar year as text, such as `2024`. */
export type Period = string;

/** Where an assumption's value sits: a year, or `once` for a figure that does not change with the years. */
export type Slot = Period | 'once';
