/** The day on the user's calendar as `2024-01-05`; Swedish writes dates that way. */
export const today = (): string => new Date().toLocaleDateString('sv-SE');
