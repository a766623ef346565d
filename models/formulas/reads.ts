/** What a formula reads, as one number: a variable or a formula by its number, in the same period or in the one before. */
export const readOf = (target: number, previous: boolean): number => target * 2 + (previous ? 1 : 0);

/** The number of what is read. */
export const targetOf = (read: number): number => read >> 1;

/** Whether it is read in the period before. */
export const isPrevious = (read: number): boolean => (read & 1) === 1;
