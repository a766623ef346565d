/** The present day where the planner sits, as `2024-01-05`. */
export const dayNow = (): string => new Date().toLocaleDateString('sv-SE');
