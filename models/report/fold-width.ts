/** Full-width forms and the radicals that PDF text layers put in place of ordinary characters. */
const FOLDABLE = /[\u3000\u00a0\uff01-\uff0b\uff0d-\uff5e\u2f00-\u2fdf\uf900-\ufaff]/g;

/**
 * Folds full-width digits, letters and punctuation to half width, one UTF-16 unit for one, so that every offset into the
 * result is an offset into the text. The full-width comma stays: it never stands inside a number, the half-width comma may.
 */
export function foldWidth(text: string): string {
  return text.replace(FOLDABLE, (char) => {
    const folded = char.normalize('NFKC');
    return folded.length === 1 ? folded : char;
  });
}
