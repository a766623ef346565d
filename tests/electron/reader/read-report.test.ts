import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readReport } from '../../../electron/reader/read-report.ts';
import { extractTargets } from '../../../models/report/extract-targets.ts';

const fixture = (name: string): Buffer =>
  readFileSync(path.join(import.meta.dirname, '../../../fixtures/reports', name));
const plain = fixture('yuntai-2032.txt').toString('utf8');

async function textOf(bytes: Uint8Array): Promise<string> {
  const read = await readReport(bytes, 'report');
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}
async function codeOf(bytes: Uint8Array): Promise<string> {
  const read = await readReport(bytes, 'report');
  return read.ok ? read.value : read.problems.map(({ code }) => code).join();
}
const figures = (text: string) =>
  extractTargets(text).map(({ indicator, value, stretch, unit }) => [indicator, value, stretch, unit]);

const documentOf = (body: string): string =>
  `<?xml version="1.0"?><w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`;
const docx = (document: string, more: Readonly<Record<string, Uint8Array>> = {}): Uint8Array =>
  zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8(document), ...more });

/** A page in a named Chinese encoding. */
const pdfOf = (content: string): Uint8Array =>
  Buffer.from(
    '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj ' +
      '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj ' +
      `4 0 obj<</Length ${content.length}>>stream\n${content}\nendstream endobj ` +
      '5 0 obj<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/GBK-EUC-H/DescendantFonts[6 0 R]>>endobj ' +
      '6 0 obj<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/FontDescriptor 7 0 R' +
      '/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>>>endobj ' +
      '7 0 obj<</Type/FontDescriptor/FontName/STSong-Light/Flags 4/Ascent 880/Descent -120/ItalicAngle 0/StemV 80/CapHeight 880>>endobj ' +
      'trailer<</Root 1 0 R>>',
  );

describe('files as the programs of the offices write them', () => {
  test('a Word document gives the same text', async () => {
    expect(await textOf(fixture('yuntai-2032.docx'))).toBe(plain.trimEnd());
  });

  test('a PDF with a text layer gives the same targets, and its page numbers are no figures', async () => {
    const text = await textOf(fixture('yuntai-2032.pdf'));
    expect(text).not.toMatch(/—\s*1\s*—/);
    expect(figures(text)).toEqual(figures(plain));
  });

  test('a PDF that names a Chinese encoding instead of carrying one', async () => {
    // 今年粮食产量增长8%。 in GBK, as its tables give it.
    const words = 'bdf1c4eac1b8cab3b2fac1bfd4f6b3a43825a1a3';
    const content = `BT /F1 12 Tf 72 700 Td <${words}> Tj ET`;
    expect(await textOf(pdfOf(content))).toContain('今年粮食产量增长8%。');
  });

  test('a raised number in a PDF is a footnote mark and no part of a figure', async () => {
    // 粮食产量, a raised 14, 增长8% in GBK.
    const content =
      'BT /F1 12 Tf 72 700 Td <c1b8cab3b2fac1bf> Tj /F1 7 Tf 5 Ts <3134> Tj /F1 12 Tf 0 Ts <d4f6b3a43825> Tj ET';
    expect(await textOf(pdfOf(content))).toBe('粮食产量[14]增长8%');
  });

  test('text in UTF-8 with a byte-order mark and Windows line breaks', async () => {
    expect(await textOf(Buffer.from(`\uFEFF${plain.replaceAll('\n', '\r\n')}`))).toBe(plain.trimEnd());
  });
});

describe('the text of a Word document', () => {
  test('leaves out what was deleted, what fields are made from and second versions of drawings', async () => {
    const body =
      '<w:p><w:r><w:t>增长</w:t></w:r><w:del w:id="1"><w:r><w:delText>6</w:delText><w:t>6</w:t></w:r></w:del>' +
      '<w:ins w:id="2"><w:r><w:t xml:space="preserve">8% </w:t></w:r></w:ins><w:r><w:instrText>PAGE</w:instrText></w:r></w:p>' +
      '<w:p/><w:p><mc:AlternateContent><mc:Choice><w:t>甲</w:t></mc:Choice><mc:Fallback><w:t>乙</w:t></mc:Fallback></mc:AlternateContent>' +
      '<w:r><w:tab/><w:t>&lt;&amp;&#x4e2d;&#22269;&nbsp;</w:t><w:br/><w:t>丙</w:t></w:r></w:p>';
    expect(await textOf(docx(documentOf(body)))).toBe('增长8% \n甲 <&中国&nbsp;\n丙');
  });

  test('puts a raised number after words in brackets, and leaves that of a square metre', async () => {
    const raised = (number: string): string =>
      `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>${number}</w:t></w:r>`;
    const body = `<w:p><w:r><w:t>上云企业</w:t></w:r>${raised('14')}<w:r><w:t>300家,厂房5万m</w:t></w:r>${raised('2')}</w:p>`;
    expect(await textOf(docx(documentOf(body)))).toBe('上云企业[14]300家,厂房5万m2');
  });

  test('never expands entities', async () => {
    const bomb = `<!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${documentOf('<w:p><w:t>&b;</w:t></w:p>')}`;
    expect(await codeOf(docx(bomb))).toBe('report-damaged');
  });
});

/** Writes a number into the directory entry of the last file of an archive. */
function forge(bytes: Uint8Array, at: number, value: number, size: 2 | 4): Uint8Array {
  const forged = Uint8Array.from(bytes);
  const view = new DataView(forged.buffer);
  let entry = -1;
  for (let index = 0; index < forged.length - 4; index += 1) {
    if (view.getUint32(index, true) === 0x02014b50) entry = index;
  }
  if (size === 2) view.setUint16(entry + at, value, true);
  else view.setUint32(entry + at, value, true);
  return forged;
}

const good = docx(documentOf('<w:p><w:t>增长8%</w:t></w:p>'));

test.each<readonly [string, () => Uint8Array, string]>([
  ['an archive cut short', () => good.slice(0, good.length - 30), 'report-damaged'],
  ['an archive that is no Word document', () => zipSync({ 'a.txt': strToU8('增长8%') }), 'report-damaged'],
  ['a bomb of spaces', () => docx(documentOf(' '.repeat(40_000_000))), 'report-unsafe'],
  ['a directory that lies about the size', () => forge(good, 24, 0x7fffffff, 4), 'report-unsafe'],
  ['an encrypted entry', () => forge(good, 8, 1, 2), 'report-unsafe'],
  ['an unknown method', () => forge(good, 10, 99, 2), 'report-unsafe'],
  ['files that overlap', () => forge(good, 42, 0, 4), 'report-unsafe'],
  ['a name that leads out', () => docx(documentOf(''), { '../evil': strToU8('x') }), 'report-unsafe'],
  ['an old Word file', () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'report-old-format'],
  ['a damaged PDF', () => Buffer.from('%PDF-1.7\nrubbish'), 'report-damaged'],
  ['a picture', () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1]), 'report-not-text'],
  ['an empty file', () => new Uint8Array(0), 'report-no-text'],
  ['a document without words', () => docx(documentOf('<w:p/>')), 'report-no-text'],
  ['a text that is no report', () => Buffer.from('字'.repeat(1_000_001)), 'report-too-long'],
])('%s is refused', async (_, make, code) => {
  expect(await codeOf(make())).toBe(code);
});

test('a document is read however it is mutated, or refused', { timeout: 60_000 }, async () => {
  let seed = 7;
  const random = (below: number): number => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed % below;
  };
  for (const name of ['yuntai-2032.docx', 'yuntai-2032.pdf']) {
    const bytes = fixture(name);
    for (let turn = 0; turn < 60; turn += 1) {
      const mutated = Uint8Array.from(bytes);
      for (let edit = 0; edit < 12; edit += 1) mutated[random(mutated.length)] = random(256);
      expect(typeof (await codeOf(mutated))).toBe('string');
    }
  }
});
