import { hashText } from '../files/hash-text.ts';
import { readPlanText } from './read-plan-text.ts';

/**
 * Whether somebody else wrote a file since it held the text of this hash; null is the hash of a text nobody knows. A file that is
 * gone, or whose text cannot be read, has nothing to be kept; what is no plan any more has.
 */
export async function wasWritten(file: string, known: string | null): Promise<boolean> {
  const text = await readPlanText(file);
  if (text.ok) return hashText(text.value) !== known;
  return text.problems.some(({ code }) => code === 'file-not-text' || code === 'file-too-large');
}
