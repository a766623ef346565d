import { unzipSync, zipSync } from 'fflate';
import { type Parts, putText, textOf } from '../../workbook/file-parts.ts';
import { families } from '../layout/look.ts';
import { unseen } from './docx-charts.ts';

// A zip holds local time from 1980 on; the same fields everywhere give the same bytes everywhere.
const fixedTime = new Date(1980, 0, 1);

/**
 * What the library leaves undone: the day of the brief instead of the clock's, feet of waterfalls without a colour, names below all bars, marks of
 * repeated footnotes set high, other names for fonts a machine may not have.
 */
export function finishDocx(bytes: Uint8Array, date: string): Uint8Array {
  const parts: Parts = new Map(Object.entries(unzipSync(bytes)));
  const change = (path: string, edit: (xml: string) => string): void => {
    const xml = textOf(parts, path);
    if (xml !== undefined) putText(parts, path, edit(xml));
  };
  const time = `${date}T00:00:00Z`;
  change('docProps/core.xml', (xml) =>
    xml.replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, (_, open: string) => `${open}${time}`),
  );
  change('word/document.xml', (xml) =>
    xml.replace(
      /(<w:fldSimple w:instr="NOTEREF [^>]*><w:r>)(?=<w:t)/g,
      '$1<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>',
    ),
  );
  change('word/fontTable.xml', (xml) =>
    xml.replace(/<\/w:fonts>|<w:fonts([^>]*)\/>/, (end, attributes?: string) =>
      end.startsWith('</') ? `${otherNames}${end}` : `<w:fonts${attributes ?? ''}>${otherNames}</w:fonts>`,
    ),
  );
  numberAnew(parts);
  for (const path of parts.keys()) {
    if (/^word\/charts\/chart\d+\.xml$/.test(path)) change(path, finishChart);
    if (path.endsWith('.xlsx')) parts.set(path, finishWorkbook(parts.get(path) ?? new Uint8Array(), time));
  }
  return zipSync(Object.fromEntries(parts), { mtime: fixedTime, level: 6 });
}

/** The library draws names of relations by lot and counts bookmarks and pictures on from document to document; both are numbered anew. */
function numberAnew(parts: Parts): void {
  const names = new Map<string, string>();
  const nameOf = (drawn: string): string => {
    const name = names.get(drawn) ?? `rId${1001 + names.size}`;
    names.set(drawn, name);
    return name;
  };
  const counted = (): ((id: string) => number) => {
    const numbers = new Map<string, number>();
    return (id) => {
      const number = numbers.get(id) ?? numbers.size + 1;
      numbers.set(id, number);
      return number;
    };
  };
  const [bookmarkOf, pictureOf] = [counted(), counted()];
  for (const path of [...parts.keys()].sort()) {
    if (!/\.(xml|rels)$/.test(path)) continue;
    const xml = textOf(parts, path) ?? '';
    const numbered = xml
      .replace(/(?<=")rId[\w-]{21}(?=")/g, nameOf)
      .replace(
        /(<w:bookmark(?:Start|End) [^>]*w:id=")(\d+)/g,
        (_, open: string, id: string) => `${open}${bookmarkOf(id)}`,
      )
      .replace(/(<wp:docPr id=")(\d+)/g, (_, open: string, id: string) => `${open}${pictureOf(id)}`);
    if (numbered !== xml) putText(parts, path, numbered);
  }
}

/** Feet without a colour, and names of categories below the plot where bars reach below zero. */
const finishChart = (xml: string): string =>
  xml
    .replaceAll(new RegExp(`<a:solidFill><a:srgbClr val="${unseen}"\\s*/></a:solidFill>`, 'g'), '<a:noFill/>')
    .replace(/(<c:catAx>(?:(?!<\/c:catAx>).)*<c:tickLblPos val=")\w+(?=")/s, '$1low');

/** The workbook inside a chart carries times of its own. */
function finishWorkbook(bytes: Uint8Array, time: string): Uint8Array {
  const parts: Parts = new Map(Object.entries(unzipSync(bytes)));
  const core = textOf(parts, 'docProps/core.xml');
  if (core !== undefined) putText(parts, 'docProps/core.xml', core.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, time));
  return zipSync(Object.fromEntries(parts), { mtime: fixedTime, level: 6 });
}

/** What each face is called on other systems, for readers whose machine lacks the first. */
const otherNames = (['body', 'heading', 'lead', 'title'] as const)
  .map((face) => {
    const [name, ...others] = families[face].filter((family) => !/^(sans-)?serif$/.test(family));
    return `<w:font w:name="${name}"><w:altName w:val="${others.join(',')}"/></w:font>`;
  })
  .join('');
