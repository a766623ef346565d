import { escapeXml } from '../../workbook/escape-text.ts';
import type { BriefBlock, BriefCell, BriefChart, BriefNote, BriefPiece } from '../brief.ts';
import type { LaidBrief, LaidPage } from '../layout/fit-look.ts';
import { type BriefLook, textWidth } from '../layout/look.ts';
import { chartHeight, columnWidths } from '../layout/measure.ts';
import { briefStyle } from './brief-style.ts';
import { chartSvg } from './chart-svg.ts';

/** What stands where the printer puts the nonce of the page's one style sheet. */
export const noncePlace = '__CSP_NONCE__';

/**
 * A brief as one page of HTML for printing: no script, no address, one style sheet. Each page is a box of the size of the paper
 * with its footnotes at the foot; should one be too small, the print has a page more and does not hide anything.
 */
export function briefHtml(laid: LaidBrief): string {
  const { brief, look } = laid;
  const pages = laid.pages.map((page, index) => pageHtml(laid, page, index)).join('');
  const language = brief.language === 'zh' ? 'zh-CN' : 'en';
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escapeXml(brief.title)}</title><style nonce="${noncePlace}">${briefStyle(look, brief.language)}</style></head><body>${pages}</body></html>`;
}

function pageHtml({ brief: { title, standing }, look }: LaidBrief, page: LaidPage, index: number): string {
  const head = index === 0 ? `<h1>${escapeXml(title)}</h1><p class="standing">${escapeXml(standing)}</p>` : '';
  const blocks = page.blocks.map((block) => blockHtml(block, look)).join('');
  const side = index % 2 === 0 ? 'odd' : 'even';
  return `<section class="page">${head}${blocks}<aside>${page.notes.map(noteHtml).join('')}</aside><footer class="${side}">— ${index + 1} —</footer></section>`;
}

const mark = (note: number): string => `<sup>${note}</sup>`;

const piecesHtml = (pieces: readonly BriefPiece[]): string =>
  pieces
    .map((piece) =>
      piece.kind === 'words'
        ? escapeXml(piece.text)
        : `<b${piece.origin.kind === 'finding' ? '' : ' class="figure"'}>${escapeXml(piece.text)}</b>${mark(piece.note)}`,
    )
    .join('');

const noteHtml = ({ number, pieces }: BriefNote): string =>
  `<p>${mark(number)} ${escapeXml(pieces.map((piece) => piece.text).join(''))}</p>`;

function blockHtml(block: BriefBlock, look: BriefLook): string {
  switch (block.kind) {
    case 'heading':
      return `<h2>${escapeXml(block.text)}</h2>`;
    case 'paragraph': {
      const lead = block.lead.length === 0 ? '' : `<strong>${piecesHtml(block.lead)}</strong>`;
      return `<p class="text">${lead}${piecesHtml(block.pieces)}</p>`;
    }
    case 'charts':
      return `<div class="charts">${block.charts.map((chart) => figureHtml(chart, block.charts.length, look)).join('')}</div>`;
    case 'table':
      return tableHtml(block, look);
  }
}

const points = (millimetres: number): number => Math.round((millimetres * 72) / 25.4);

function figureHtml(chart: BriefChart, count: number, look: BriefLook): string {
  const width = points(count > 1 ? textWidth / count - 2 : textWidth);
  const drawing = chartSvg(chart, { width, height: points(chartHeight(count, look)) });
  return `<figure>${drawing}<figcaption>${escapeXml(chart.caption)}${mark(chart.note)}</figcaption></figure>`;
}

function tableHtml(table: Extract<BriefBlock, { kind: 'table' }>, look: BriefLook): string {
  const { caption, head, rows } = table;
  const columns = columnWidths(table, look)
    .map((width) => `<col width="${Math.round((width / textWidth) * 1000) / 10}%">`)
    .join('');
  const heads = head.map((text) => `<th scope="col">${escapeXml(text)}</th>`).join('');
  const cell = (one: BriefCell, index: number): string =>
    index === 0
      ? `<th scope="row">${piecesHtml(one.pieces)}</th>`
      : `<td${one.state ? ` class="${one.state}"` : ''}>${piecesHtml(one.pieces)}</td>`;
  const body = rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('');
  return `<table><caption>${escapeXml(caption)}</caption><colgroup>${columns}</colgroup><thead><tr>${heads}</tr></thead><tbody>${body}</tbody></table>`;
}
