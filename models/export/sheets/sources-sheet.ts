import type { Source } from '../../shared/provenance.ts';
import { provenanceLabels } from '../../shared/texts/states.ts';
import { unitLabel } from '../../shared/unit.ts';
import { type LedgerRow, ledgerRows } from '../../views/ledger-rows.ts';
import type { CellSpec, SheetSpec } from '../workbook/workbook-spec.ts';
import { headingCells, numberCell, textCell } from './cell-makers.ts';
import { copiedFigure } from './figure-cells.ts';
import type { Block, Layout } from './layout.ts';
import { sourceText } from './source-text.ts';
import { sheetNames, words } from './words.ts';

const heads = 3;
const columns = [
  'variable',
  'scenario',
  'year',
  'value',
  'unit',
  'stateOfSource',
  'sourceOf',
  'dateOf',
  'vintage',
  'address',
  'note',
  'neededBy',
] as const;

/** 来源: every assumption with its figure, state and source; what a scenario changes stands after what the first one has. */
export function sourcesSheet(layout: Layout): SheetSpec {
  const { language, source, blocks, results } = layout;
  const variables = source.plan.model.variables.filter((variable) => variable.kind === 'assumption');
  const counts = readers(layout);
  const rows = results.flatMap((result, index) => {
    const block = blocks[index];
    return ledgerRows(result, variables, (id) => counts.get(id) ?? 0)
      .filter((row) => index === 0 || row.origin === 'chosen')
      .flatMap((row) => (block ? [{ row, block }] : []));
  });
  const name = sheetNames.sources[language];
  return {
    name,
    widths: [34, 10, 10, 12, 8, 8, 60, 12, 10, 40, 40, 10],
    cells: [
      textCell(0, 0, 'title', words.sourcesTitle[language]),
      textCell(1, 0, 'remark', words.sourcesRemark[language]),
      ...headingCells(
        heads - 1,
        0,
        columns.map((key) => words[key][language]),
      ),
      ...rows.flatMap(({ row, block }, index) => rowCells(layout, row, block, heads + index)),
    ],
    titleRows: heads,
    titleColumns: 1,
    tones: [
      {
        range: { row: heads, column: 5, lastRow: heads + rows.length, lastColumn: 5 },
        text: provenanceLabels.missing[language],
        tone: 'bad',
      },
      {
        range: { row: heads, column: 5, lastRow: heads + rows.length, lastColumn: 5 },
        text: provenanceLabels.proxy[language],
        tone: 'near',
      },
    ],
  };
}

/** How many calculated variables need each assumption, directly or through others. */
function readers({ source }: Layout): ReadonlyMap<string, number> {
  const readBy = new Map<string, string[]>();
  for (const { variable, formula, opening } of source.compiled.ordered) {
    for (const { id } of [...formula.references, ...(opening?.references ?? [])]) {
      const found = readBy.get(id);
      if (found) found.push(variable.id);
      else readBy.set(id, [variable.id]);
    }
  }
  const assumptions = source.plan.model.variables.filter(({ kind }) => kind === 'assumption');
  return new Map(assumptions.map(({ id }) => [id, reachedFrom(id, readBy)]));
}

function reachedFrom(start: string, readBy: ReadonlyMap<string, readonly string[]>): number {
  const reached = new Set<string>();
  const pending = [start];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    for (const id of readBy.get(next) ?? []) {
      if (!reached.has(id)) pending.push(id);
      reached.add(id);
    }
  }
  return reached.size;
}

function rowCells(layout: Layout, row: LedgerRow, block: Block, at: number): readonly CellSpec[] {
  const { language, source } = layout;
  const { variable, slot, state } = row;
  const place = { sheet: sheetNames.sources[language], row: at, column: 3 };
  const [head = ''] = sourceText(row.source, source.plan.model.report, language).split('\n');
  const published = publicationOf(row.source);
  return [
    textCell(at, 0, 'label', variable.label[language]),
    textCell(at, 1, 'label', block.result?.scenario.name[language] ?? ''),
    textCell(at, 2, 'label', slot === 'once' ? words.once[language] : slot),
    copiedFigure(layout, { block, id: variable.id, slot }, place),
    textCell(at, 4, 'label', unitLabel(variable.unit, language)),
    textCell(at, 5, 'state', provenanceLabels[state][language]),
    textCell(at, 6, 'label', head),
    textCell(at, 7, 'label', published.date),
    textCell(at, 8, 'label', published.vintage),
    textCell(at, 9, 'label', published.address),
    textCell(at, 10, 'label', row.source.note ?? ''),
    numberCell(at, 11, 'label', row.neededBy),
  ];
}

function publicationOf(source: Source): { readonly date: string; readonly vintage: string; readonly address: string } {
  if (source.kind === 'external' || source.kind === 'proxy') {
    return { date: source.date ?? '', vintage: source.vintage ?? '', address: source.address ?? '' };
  }
  return { date: source.kind === 'assumed' ? source.date : '', vintage: '', address: '' };
}
