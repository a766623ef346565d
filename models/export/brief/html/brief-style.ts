import type { Language } from '../../../shared/language.ts';
import { type BriefLook, families, page } from '../layout/look.ts';

const named = (...lists: readonly (readonly string[])[]): string =>
  lists
    .flat()
    .map((name) => (/^(sans-)?serif$/.test(name) ? name : `'${name}'`))
    .join(', ');

/** A Latin face for letters and figures alone: quotation marks and dashes between Chinese
 * characters are Chinese ones. Where a machine has neither face, the Chinese one has letters of its own. */
const latinAlone = `@font-face { font-family: Latin; src: ${families.latin
  .slice(0, 2)
  .map((name) => `local('${name}')`)
  .join(', ')}; unicode-range: U+20-7E; }`;

/** The one style sheet of the printed page. */
export function briefStyle(look: BriefLook, language: Language): string {
  const isChinese = language === 'zh';
  const face = (name: 'body' | 'heading' | 'lead' | 'title'): string =>
    named(isChinese ? ['Latin'] : families.latin, families[name]);
  // The first line of a Chinese paragraph stands in by two characters.
  const indent = isChinese ? '2em' : '0';
  return `${isChinese ? latinAlone : ''}
@page { size: A4; margin: 0; }
* { margin: 0; padding: 0; box-sizing: border-box; }
body { font: ${look.body}pt/${look.bodyLine}pt ${face('body')}; color: #000; overflow-wrap: anywhere; }
.page { position: relative; display: flex; flex-direction: column; width: ${page.width}mm; min-height: ${page.height - 0.2}mm;
  padding: ${page.top}mm ${page.right}mm ${page.bottom}mm ${page.left}mm; break-after: page; }
.page:last-child { break-after: auto; }
h1 { font: normal ${look.title}pt/${look.titleLine}pt ${face('title')}; text-align: center; }
.standing { font: ${look.small}pt/${look.smallLine}pt ${face('lead')}; text-align: center; margin-bottom: ${look.beforeHeading}pt; }
h2 { font: normal ${look.body}pt/${look.bodyLine}pt ${face('heading')}; margin-top: ${look.beforeHeading}pt; text-indent: ${indent}; break-after: avoid; }
.text { text-indent: ${indent}; text-align: justify; line-break: strict; }
.text strong { font-family: ${face('lead')}; font-weight: ${isChinese ? 'normal' : 'bold'}; }
b { font-weight: inherit; }
.figure { white-space: nowrap; }
sup { font-size: 62%; line-height: 0; vertical-align: super; }
.charts { display: flex; justify-content: space-between; padding-top: ${look.smallLine * 0.2}pt; }
figure { text-align: center; break-inside: avoid; }
svg { display: block; }
figcaption, caption { font: ${look.small}pt/${look.smallLine}pt ${face('heading')}; text-align: center; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; font-size: ${look.table}pt; line-height: ${look.tableLine}pt; border-top: 1.2pt solid #000; border-bottom: 1.2pt solid #000; }
caption { padding: ${look.smallLine * 0.3}pt 0 1pt; }
thead th { font-family: ${face('heading')}; font-weight: normal; border-bottom: 0.6pt solid #000; text-align: right; }
th:first-child { font-weight: normal; text-align: left; }
thead tr, tbody tr { height: ${look.row}pt; }
td { text-align: right; border-top: 0.3pt solid #ccc; padding-left: 2pt; vertical-align: middle; }
tbody th { border-top: 0.3pt solid #ccc; }
.missed, .near { font-weight: bold; }
aside { margin-top: auto; padding-top: ${look.noteLine * 0.4}pt; font-size: ${look.note}pt; line-height: ${look.noteLine}pt; }
aside::before { content: ''; display: block; width: 50mm; border-top: 0.5pt solid #000; margin-bottom: ${look.noteLine * 0.3}pt; }
aside p { text-align: justify; overflow-wrap: anywhere; }
footer { position: absolute; bottom: ${page.number}mm; font: 14pt/14pt ${named(['SimSun', '宋体', 'Noto Serif CJK SC', 'serif'])}; }
footer.odd { right: ${page.right + 5}mm; }
footer.even { left: ${page.left + 5}mm; }
`;
}
