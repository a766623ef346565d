import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { scenarioWorkbook } from '../../../models/export/scenario-workbook.ts';
import { writeWorkbook } from '../../../models/export/workbook/write-workbook.ts';
import { shippedPlan } from '../../../models/plan/shipped-plan.ts';
import { evaluateAll } from '../../../models/views/plan-results.ts';
import { must } from '../../support/plans.ts';

// What Excel answers with a question about repair, and what LibreOffice lets pass. Orders are those of ECMA-376 part 1.

let parts: Readonly<Record<string, string>> = {};
const named = (pattern: RegExp): readonly (readonly [string, string])[] =>
  Object.entries(parts).filter(([path]) => pattern.test(path));
const part = (path: string): string => parts[path] ?? '';
const sheets = () => named(/^xl\/worksheets\/sheet\d+\.xml$/);

beforeAll(async () => {
  const options = { scenarios: [], selected: null, date: '2024-01-05', hash: '', font: '微软雅黑' } as const;
  const spec = scenarioWorkbook(must(evaluateAll(shippedPlan())), { ...options, language: 'zh' });
  const bytes = must(await writeWorkbook(must(spec)));
  parts = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]));
});

/** The names of the elements inside the first element of a name, in their order. The parts have no comments and no CDATA. */
function childrenOf(xml: string, name: string): readonly string[] {
  const [, inner = ''] = new RegExp(`<${name}(?:\\s[^>]*[^/])?>(.*?)</${name}>`, 's').exec(xml) ?? [];
  const found: string[] = [];
  let depth = 0;
  for (const [whole, close, tag = '', empty] of inner.matchAll(/<(\/?)([\w:]+)(?:\s[^<>]*?)?(\/?)>/g)) {
    if (close === '/') depth -= 1;
    else {
      if (depth === 0) found.push(tag);
      if (empty !== '/' && !whole.endsWith('/>')) depth += 1;
    }
  }
  return found;
}
/** Whether names stand in an order, each as often as it likes. */
const follows = (names: readonly string[], order: string): boolean => {
  const places = names.map((name) => order.split(' ').indexOf(name));
  return places.every((place, index) => place >= 0 && place >= (places[index - 1] ?? 0));
};

const orders = {
  worksheet:
    'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst',
  workbook:
    'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches extLst',
  styleSheet: 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst',
  font: 'b i strike condense extend outline shadow u vertAlign sz color name family charset scheme',
  'c:chartSpace':
    'c:date1904 c:lang c:roundedCorners c:style c:clrMapOvr c:pivotFmts c:protection c:chart c:spPr c:txPr c:externalData c:printSettings c:userShapes',
  'c:chart':
    'c:title c:autoTitleDeleted c:pivotFmts c:view3D c:floor c:sideWall c:backWall c:plotArea c:legend c:plotVisOnly c:dispBlanksAs',
  'c:barChart': 'c:barDir c:grouping c:varyColors c:ser c:dLbls c:gapWidth c:overlap c:serLines c:axId',
  'c:ser':
    'c:idx c:order c:tx c:spPr c:invertIfNegative c:pictureOptions c:dPt c:dLbls c:trendline c:errBars c:cat c:val c:shape',
  'c:catAx':
    'c:axId c:scaling c:delete c:axPos c:majorGridlines c:minorGridlines c:title c:numFmt c:majorTickMark c:minorTickMark c:tickLblPos c:spPr c:txPr c:crossAx c:crosses c:auto c:lblAlgn c:lblOffset c:noMultiLvlLbl',
  'c:valAx':
    'c:axId c:scaling c:delete c:axPos c:majorGridlines c:minorGridlines c:title c:numFmt c:majorTickMark c:minorTickMark c:tickLblPos c:spPr c:txPr c:crossAx c:crosses c:crossBetween c:majorUnit',
} as const;

describe('elements stand in the order of the format', () => {
  test.each(Object.entries(orders))('%s', (name, order) => {
    const holding = Object.entries(parts).filter(([, xml]) => new RegExp(`<${name}[\\s>]`).test(xml));
    expect(holding.length).toBeGreaterThan(0);
    for (const [path, xml] of holding) {
      const every = [...xml.matchAll(new RegExp(`<${name}(?:\\s[^>]*[^/])?>.*?</${name}>`, 'gs'))];
      for (const [element] of every) {
        const children = childrenOf(element, name);
        expect([path, children, follows(children, order)]).toEqual([path, children, true]);
      }
    }
  });

  test('rows and cells go on, each once', () => {
    for (const [path, xml] of sheets()) {
      const rows = [...xml.matchAll(/<row r="(\d+)"/g)].map((found) => Number(found[1]));
      expect([path, rows.every((row, index) => row > (rows[index - 1] ?? 0))]).toEqual([path, true]);
      for (const [, inner = ''] of xml.matchAll(/<row r="\d+">(.*?)<\/row>/gs)) {
        const columns = [...inner.matchAll(/<c r="([A-Z]+)\d+"/g)].map((found) => (found[1] ?? '').padStart(3));
        expect([path, columns]).toEqual([path, [...new Set(columns)].toSorted()]);
      }
    }
  });
});

describe('what a part refers to is there', () => {
  test('every part has a type, and every type a part', () => {
    const types = part('[Content_Types].xml');
    const overrides = [...types.matchAll(/<Override PartName="\/([^"]+)"/g)].map((found) => found[1] ?? '');
    const extensions = [...types.matchAll(/<Default Extension="([^"]+)"/g)].map((found) => found[1]);
    expect(overrides).toEqual([...new Set(overrides)]);
    expect(overrides.filter((path) => !(path in parts))).toEqual([]);
    const untyped = Object.keys(parts).filter(
      (path) =>
        path !== '[Content_Types].xml' && !overrides.includes(path) && !extensions.includes(path.split('.').at(-1)),
    );
    expect(untyped).toEqual([]);
  });

  test('every relation leads to a part, and every id that is used is one', () => {
    for (const [path, xml] of named(/\.rels$/)) {
      const owner = path.replace(/_rels\/([^/]*)\.rels$/, '$1');
      const ids = [...xml.matchAll(/ Id="([^"]+)"/g)].map((found) => found[1]);
      expect(ids).toEqual([...new Set(ids)]);
      for (const [, target = ''] of xml.matchAll(/ Target="([^"]+)"/g)) {
        const resolved = new URL(target, `zip:///${owner}`).pathname.slice(1);
        expect([path, resolved, resolved in parts]).toEqual([path, resolved, true]);
      }
      const used = [...part(owner).matchAll(/ r:id="([^"]+)"/g)].map((found) => found[1]);
      expect(used.filter((id) => !ids.includes(id))).toEqual([]);
    }
  });

  test('every look and every text of a cell is one of those there are', () => {
    const styles = Number(/<cellXfs count="(\d+)"/.exec(part('xl/styles.xml'))?.[1]);
    const strings = part('xl/sharedStrings.xml');
    const texts = strings.match(/<si>/g)?.length ?? 0;
    let uses = 0;
    for (const [, xml] of sheets()) {
      for (const [, style] of xml.matchAll(/<c r="\w+" s="(\d+)"/g)) expect(Number(style)).toBeLessThan(styles);
      for (const [, text] of xml.matchAll(/ t="s"><v>(\d+)<\/v>/g)) {
        uses += 1;
        expect(Number(text)).toBeLessThan(texts);
      }
    }
    expect(strings).toContain(`count="${uses}" uniqueCount="${texts}"`);
    expect(styles).toBeGreaterThan(5);
  });
});

test('every formula has what it gave, with the type of it; none is an array or spills', () => {
  let formulas = 0;
  for (const [path, xml] of sheets()) {
    for (const [cell, type, formula = '', value = ''] of xml.matchAll(
      /<c r="\w+" s="\d+"(?: t="(\w+)")?><f>([^<]+)<\/f><v>([^<]*)<\/v><\/c>/g,
    )) {
      formulas += 1;
      const fits =
        type === undefined ? value !== '' && Number.isFinite(Number(value)) : ['str', 'b', 'e'].includes(type);
      expect([path, cell, fits]).toEqual([path, cell, true]);
      // Outside quotes: no function of later versions, no array, no spill and no implicit intersection.
      expect([path, formula.replace(/"[^"]*"|'[^']*'/g, '')]).toEqual([
        path,
        expect.not.stringMatching(
          /_xl|[{}@#]|\b(LET|LAMBDA|FILTER|SORT|UNIQUE|SEQUENCE|XLOOKUP|IFS|SWITCH|TEXTJOIN|CONCAT)\(/,
        ),
      ]);
    }
    expect([path, xml.match(/<f[ >/]/g)?.length ?? 0]).toEqual([path, xml.match(/<f>[^<]+<\/f><v>/g)?.length ?? 0]);
    expect(xml).not.toMatch(/ cm="| t="array"| t="shared"/);
  }
  expect(formulas).toBeGreaterThan(1_000);
  expect(Object.keys(parts).filter((path) => /metadata|calcChain|vba/i.test(path))).toEqual([]);
});
