import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { Brief } from '../../../../models/export/brief/brief.ts';
import { writeDocx } from '../../../../models/export/brief/docx/write-docx.ts';
import { layOutBrief } from '../../../../models/export/brief/layout/fit-look.ts';
import { shippedPlan } from '../../../../models/plan/shipped-plan.ts';
import { expectedOf, isPrinted } from './check-figure.ts';
import { briefOf, figuresOf, withoutGrowth } from './plans.ts';

const partsOf = async (brief: Brief): Promise<Readonly<Record<string, string>>> => {
  const files = unzipSync(await writeDocx(layOutBrief(brief)));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
};

const plainText = (xml: string): string =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
    .map(([, text = '']) => text.replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>'))
    .join('');

/** A figure's run, and the mark right behind it: the footnote itself, or a field that refers to it. */
const figureRun =
  /<w:rStyle w:val="Figure"\/>(?:(?!<\/w:r>).)*?<w:t(?: [^>]*)?>([^<]*)<\/w:t><\/w:r>(?:<w:bookmarkStart [^>]*\/><w:r>(?:(?!<\/w:r>).)*?<w:footnoteReference w:id="(\d+)"\/><\/w:r>|<w:fldSimple w:instr="NOTEREF note(\d+) )/g;

test('the file prints every figure of the brief, each with its footnote, and no other', async () => {
  const brief = briefOf(shippedPlan());
  const xml = (await partsOf(brief))['word/document.xml'] ?? '';
  const found = [...xml.matchAll(figureRun)].map(([, text, first, again]) => ({ text, note: Number(first ?? again) }));
  expect(found).toEqual(figuresOf(brief).map(({ text, note }) => ({ text, note })));
  expect(xml.match(/<w:rStyle w:val="Figure"\/>/g)).toHaveLength(found.length);
  // What was read back out of the file is a figure of the model.
  const origins = figuresOf(brief).map(({ origin }) => expectedOf(shippedPlan(), origin));
  const wrong = found.filter(({ text = '' }, index) => {
    const expected = origins[index] ?? null;
    return (
      expected !== null &&
      !isPrinted(text, /^[+−]|\d%$/.test(text) ? expected : Math.sign(Number(text) || 1) * Math.abs(expected))
    );
  });
  expect(wrong).toEqual([]);
});

test('footnotes are real ones with the words of the brief', async () => {
  const brief = briefOf(shippedPlan());
  const xml = (await partsOf(brief))['word/footnotes.xml'] ?? '';
  const notes = [...xml.matchAll(/<w:footnote w:id="(\d+)">(.*?)<\/w:footnote>/gs)]
    .map(([, id, body = '']) => [Number(id), plainText(body)] as const)
    .filter(([id]) => id > 0);
  expect(notes).toEqual(brief.notes.map(({ number, pieces }) => [number, pieces.map(({ text }) => text).join('')]));
});

test('charts are native, with the printed figures as labels and the model’s behind them', async () => {
  const brief = briefOf(shippedPlan());
  const parts = await partsOf(brief);
  const charts = brief.blocks.flatMap((block) => (block.kind === 'charts' ? block.charts : []));
  expect(charts.map(({ kind }) => kind)).toEqual(['waterfall', 'columns', 'columns']);
  charts.forEach((chart, index) => {
    const xml = parts[`word/charts/chart${index + 1}.xml`] ?? '';
    const labels = [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) => text);
    const points = chart.kind === 'waterfall' ? chart.bars : chart.series.flatMap(({ points: list }) => list);
    const printed = points.flatMap((point) => point?.text ?? []);
    expect(labels.toSorted()).toEqual(printed.toSorted());
    const numbers = [...xml.matchAll(/<c:v>(-?[\d.e-]+)<\/c:v>/g)].map(([, text]) => Number(text));
    const values =
      chart.kind === 'waterfall'
        ? chart.bars.map(({ start, end }) => end - start)
        : chart.series.flatMap(({ points: list }) => list.flatMap((point) => point?.value ?? []));
    for (const value of values) expect(numbers.some((number) => Math.abs(number - value) < 1e-9)).toBe(true);
    expect(Object.keys(parts).some((name) => name.startsWith('word/embeddings/'))).toBe(true);
  });
  expect(parts['word/charts/chart1.xml']?.includes('<a:noFill/>')).toBe(true);
  expect(parts['word/charts/chart1.xml']?.includes('FEFEFE')).toBe(false);
});

test('headings stay with what follows, pages are numbered outside as official documents are', async () => {
  const parts = await partsOf(briefOf(shippedPlan()));
  const xml = parts['word/document.xml'] ?? '';
  const headings = [
    ...xml.matchAll(/<w:pPr>(?:(?!<\/w:pPr>).)*<w:pStyle w:val="Heading1"\/>(?:(?!<\/w:pPr>).)*<\/w:pPr>/g),
  ];
  expect(headings).toHaveLength(6);
  expect(headings.filter(([properties]) => !properties.includes('<w:keepNext/>'))).toEqual([]);
  // A4 in twentieths of a point.
  expect(/<w:pgSz [^>]*>/.exec(xml)?.[0]).toMatch(/w:w="11906" w:h="16838"/);
  expect(parts['word/settings.xml']?.includes('evenAndOddHeaders')).toBe(true);
  const footers = Object.keys(parts).filter((name) => /^word\/footer\d\.xml$/.test(name));
  expect(footers.map((name) => plainText(parts[name] ?? ''))).toEqual(['—  —', '—  —']);
  expect(footers.map((name) => /<w:jc w:val="(\w+)"/.exec(parts[name] ?? '')?.[1]).toSorted()).toEqual([
    'left',
    'right',
  ]);
  expect(parts['word/fontTable.xml']?.includes('<w:font w:name="仿宋"><w:altName')).toBe(true);
});

test('the same brief gives the same bytes, whatever was written before and whenever', async () => {
  const brief = briefOf(withoutGrowth(), { language: 'en' });
  const first = await writeDocx(layOutBrief(brief));
  await writeDocx(layOutBrief(briefOf(shippedPlan())));
  // A zip counts time in steps of two seconds, and properties in seconds.
  await new Promise((resolve) => setTimeout(resolve, 2100));
  expect(await writeDocx(layOutBrief(brief))).toEqual(first);
  const core = strFromU8(unzipSync(first)['docProps/core.xml'] ?? new Uint8Array());
  expect(core.match(/\d{4}-\d\d-\d\dT[\d:.]+Z/g)).toEqual(['2024-01-05T00:00:00Z', '2024-01-05T00:00:00Z']);
});
