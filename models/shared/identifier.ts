/** Ids are what the contract of the command line and the names of a workbook are made of: ASCII letters and digits, letter first. */
export const idPattern = /^[a-zA-Z][a-zA-Z0-9]{0,63}$/;
