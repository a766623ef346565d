import { createHash } from 'node:crypto';

/** A text by its SHA-256, in hexadecimal: enough to see that another text is another. */
export const hashText = (text: string): string => createHash('sha256').update(text).digest('hex');
