import { problem } from '../../models/shared/problem.ts';
import { fail, ok, type Result } from '../../models/shared/result.ts';
import { markOf } from './raised-number.ts';
import { unpackEntry } from './unpack-entry.ts';
import { readZipDirectory } from './zip-directory.ts';

/** Where Word and WPS keep the text of a document. */
const documentPart = 'word/document.xml';

/**
 * The text of a .docx, one line a paragraph. Of the archive nothing but the document's own part is unpacked. What is deleted in
 * tracked changes, what fields are made from, and second versions of drawings are left out. Problems at `place`: see
 * `readZipDirectory`; an archive that is no Word document.
 */
export function docxText(bytes: Uint8Array, place: string): Result<string> {
  const directory = readZipDirectory(bytes);
  if (directory.kind !== 'entries') return fail(problem(`report-${directory.kind}`, place));
  const part = directory.entries.find(({ name }) => name === documentPart);
  const xml = part && unpackEntry(bytes, part);
  return xml ? paragraphsOf(new TextDecoder().decode(xml), place) : fail(problem('report-damaged', place));
}

/** Elements whose content is not read, by name. */
const skipped: ReadonlySet<string> = new Set(['w:del', 'w:moveFrom', 'w:instrText', 'w:delText', 'mc:Fallback']);

/** Walks the markup once. Entities of a document type are never expanded: a document with one is refused. */
function paragraphsOf(xml: string, place: string): Result<string> {
  if (!xml.includes('<w:document') || xml.includes('<!DOCTYPE')) return fail(problem('report-damaged', place));
  const lines: string[] = [];
  let line = '';
  let isText = false;
  let isRaised = false;
  let skipping: { readonly name: string; depth: number } | null = null;
  for (const [tag, close, name = '', selfClosing, text = ''] of xml.matchAll(/<(\/?)([\w:.-]+)[^>]*?(\/?)>|([^<]+)/g)) {
    if (name === '') {
      if (isText && !skipping) line += isRaised ? markOf(line, decodeEntities(text)) : decodeEntities(text);
      continue;
    }
    const isOpening = close === '' && selfClosing === '';
    if (skipping) {
      if (name === skipping.name) skipping.depth += close === '/' ? -1 : isOpening ? 1 : 0;
      if (skipping.depth === 0) skipping = null;
    } else if (isOpening && skipped.has(name)) skipping = { name, depth: 1 };
    else if (name === 'w:t') isText = isOpening;
    else if (name === 'w:r') isRaised = false;
    else if (name === 'w:vertAlign') isRaised = tag.includes('"superscript"');
    else if (name === 'w:tab' && close === '') line += ' ';
    else if (name === 'w:br' || name === 'w:cr' || (name === 'w:p' && close === '/')) {
      lines.push(line);
      line = '';
    }
  }
  return ok([...lines, line].join('\n'));
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const decodeEntities = (text: string): string =>
  text.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w{2,4}));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return named[name] ?? whole;
      const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    },
  );
