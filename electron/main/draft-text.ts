/** A document as the window wrote it, and the file it belongs to (null: not saved yet). */
export interface WholeDraft {
  readonly file: string | null;
  /** The hash of the text that stands in the file, as far as the program knows; null where it does not. */
  readonly inFile: string | null;
  readonly text: string;
  /** What can be undone and redone in it; null where nothing was told. */
  readonly history: string | null;
}

/** A draft as it is read back: a whole document, and what was done to it since, a line each. */
export interface Draft extends WholeDraft {
  readonly moves: readonly string[];
}

/** One line that says where the draft belongs and how long its parts are, then the window's texts as they are. */
export function formatDraft({ file, inFile, text, history }: WholeDraft): string {
  const lengths = { length: text.length, history: history?.length ?? null };
  return `${JSON.stringify({ file, ...(inFile !== null && { inFile }), ...lengths })}\n${text}${history ?? ''}`;
}

/** Moves as they stand behind a draft, each on a line of its own. */
export const formatMoves = (lines: readonly string[]): string => lines.map((line) => `\n${line}`).join('');

/** Reads a draft back; null for what is none. */
export function parseDraft(content: string): Draft | null {
  const end = content.indexOf('\n');
  const head: unknown = JSON.parse(content.slice(0, Math.max(end, 0)));
  if (typeof head !== 'object' || head === null || !('file' in head)) return null;
  const { file } = head;
  if (file !== null && typeof file !== 'string') return null;
  const rest = content.slice(end + 1);
  const text = 'length' in head && typeof head.length === 'number' ? head.length : rest.length;
  // Before there were moves, the history went to the end.
  const isOlder = !('history' in head);
  const history =
    'history' in head && typeof head.history === 'number' ? head.history : isOlder ? rest.length - text : 0;
  const lines = rest.slice(text + history);
  return {
    file,
    inFile: 'inFile' in head && typeof head.inFile === 'string' ? head.inFile : null,
    text: rest.slice(0, text),
    history: history > 0 ? rest.slice(text, text + history) : null,
    moves: lines === '' ? [] : lines.split('\n').slice(1),
  };
}
