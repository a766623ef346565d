/** What a plan file is called at its end. */
export const planExtension = '.goalpath.json';

/** The path with the extension at its end; a `.json` a user typed is enough for a plan. */
export function withExtension(file: string, extension: string): string {
  const lower = file.toLowerCase();
  const enough = lower.endsWith(extension) || (extension === planExtension && lower.endsWith('.json'));
  return enough ? file : `${file}${extension}`;
}
