import { chartXml } from './chart-xml.ts';
import { escapeXml } from './escape-text.ts';
import { type Parts, putText, relationsPath, sheetPath, textOf } from './file-parts.ts';
import type { ChartSpec, WorkbookSpec } from './workbook-spec.ts';

const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** Puts the charts of every sheet into the parts of the file: the library has one kind a chart, no unseen foot and no cached figures. */
export function injectCharts(parts: Parts, spec: WorkbookSpec): void {
  let charts = 0;
  let drawings = 0;
  for (const [index, sheet] of spec.sheets.entries()) {
    if (!sheet.charts || sheet.charts.length === 0) continue;
    drawings += 1;
    const first = charts + 1;
    for (const chart of sheet.charts) {
      charts += 1;
      putText(parts, `xl/charts/chart${charts}.xml`, chartXml(chart, spec.font));
      addContentType(
        parts,
        `/xl/charts/chart${charts}.xml`,
        'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
      );
    }
    const drawing = `xl/drawings/drawing${drawings}.xml`;
    putText(parts, drawing, drawingXml(sheet.charts));
    putText(
      parts,
      relationsPath(drawing),
      relationsXml(sheet.charts.map((_, chart) => ['chart', `../charts/chart${first + chart}.xml`])),
    );
    addContentType(parts, `/${drawing}`, 'application/vnd.openxmlformats-officedocument.drawing+xml');
    linkDrawing(parts, sheetPath(index), `../drawings/drawing${drawings}.xml`);
  }
}

function addContentType(parts: Parts, part: string, type: string): void {
  const types = textOf(parts, '[Content_Types].xml') ?? '';
  const entry = `<Override PartName="${part}" ContentType="${type}"/>`;
  putText(parts, '[Content_Types].xml', types.replace('</Types>', `${entry}</Types>`));
}

const relationsXml = (targets: readonly (readonly [type: string, target: string])[]): string => {
  const entries = targets.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${relations}/${type}" Target="${target}"/>`,
  );
  return `${declaration}<Relationships xmlns="${packageRelations}">${entries.join('')}</Relationships>`;
};

/** Names the drawing in its sheet, where the order of the format wants it: before the drawing of the notes. */
function linkDrawing(parts: Parts, sheet: string, target: string): void {
  const path = relationsPath(sheet);
  const old = textOf(parts, path) ?? relationsXml([]);
  const id = `rId${(old.match(/<Relationship /g)?.length ?? 0) + 1}`;
  const entry = `<Relationship Id="${id}" Type="${relations}/drawing" Target="${target}"/>`;
  putText(parts, path, old.replace('</Relationships>', `${entry}</Relationships>`));
  const xml = textOf(parts, sheet) ?? '';
  const mark = `<drawing r:id="${id}"/>`;
  const before = xml.includes('<legacyDrawing') ? '<legacyDrawing' : '</worksheet>';
  putText(parts, sheet, xml.replace(before, `${mark}${before}`));
}

function drawingXml(charts: readonly ChartSpec[]): string {
  const anchors = charts.map(({ anchor, title, description }, index) => {
    const corner = (name: string, column: number, row: number): string =>
      `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
    const named = `id="${index + 2}" name="${escapeXml(title)}" descr="${escapeXml(description)}"`;
    return `<xdr:twoCellAnchor>${corner('from', anchor.column, anchor.row)}${corner('to', anchor.lastColumn, anchor.lastRow)}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr ${named}/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="${relations}" r:id="rId${index + 1}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`;
  });
  return `${declaration}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">${anchors.join('')}</xdr:wsDr>`;
}
