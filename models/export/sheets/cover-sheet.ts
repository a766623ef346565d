import { fillText } from '../../shared/texts/fill-text.ts';
import { growthGoal } from '../../views/headline-goals.ts';
import { addressOf, fixedAddressOf, quoteText } from '../workbook/cell-address.ts';
import type { CellSpec, RangeSpec, SheetSpec } from '../workbook/workbook-spec.ts';
import { formulaCell, headingCells, textCell } from './cell-makers.ts';
import { copiedFigure } from './figure-cells.ts';
import { blockName } from './label-cells.ts';
import { type Layout, selectorPlace } from './layout.ts';
import { targetsChart } from './targets-chart.ts';
import { sheetNames, words } from './words.ts';

const listRow = 6;
/** As many as two people read to each other; the note and `_meta` have them all. */
const hashDigits = 16;

/** 封面: what this workbook is, the choice of a scenario that the whole workbook follows, the main results, and what is missing. */
export function coverSheet(layout: Layout, { date, hash }: Exported, checks: CoverChecks): SheetSpec {
  const { language, source, results, selected } = layout;
  const { model } = source.plan;
  const { choice, number } = selectorPlace;
  const names = scenarioNames(layout);
  const list: RangeSpec = { row: listRow, column: 0, lastRow: listRow + names.length - 1, lastColumn: 0 };
  const matched = `MATCH(${addressOf(choice.row, choice.column)},${fixedRangeOf(list)},0)`;
  const resultsRow = list.lastRow + 2;
  const main = resultCells(layout, resultsRow);
  const checksRow = resultsRow + main.rows + 1;
  const [yes, no] = [words.yes[language], words.no[language]];
  const chooser = words.chooseRemark[language];
  const years = { period: model.periods[0] ?? '', target: model.targetPeriod };
  return {
    name: sheetNames.cover[language],
    widths: [34, 18, 18, 18, 18, 18, 18],
    cells: [
      textCell(0, 0, 'title', fillText(words.workbookTitle, language, { title: model.title[language] })),
      textCell(1, 0, 'remark', fillText(words.exported, language, { date })),
      textCell(1, 2, 'remark', fillText(words.baseYear, language, years)),
      textCell(1, 4, 'remark', fillText(words.hash, language, { hash: hash.slice(0, hashDigits) }), {
        note: `${words.hashNote[language]}\n${hash}`,
      }),
      textCell(2, 0, 'remark', chooser),
      textCell(choice.row, 0, 'group', words.choose[language]),
      textCell(choice.row, choice.column, 'entry', names[results.indexOf(selected)] ?? ''),
      formulaCell(number.row, number.column, 'formula', matched, results.indexOf(selected) + 1, { look: 'whole' }),
      ...headingCells(listRow - 1, 0, [words.scenarios[language], words.parent[language], words.path[language]]),
      ...results.flatMap(({ scenario }, index) => {
        const parent = source.plan.scenarios.find(({ id }) => id === scenario.parent);
        const path = scenario.path === 'base' ? words.baseFigure : words.stretchFigure;
        return [
          textCell(listRow + index, 0, 'label', names[index] ?? ''),
          textCell(listRow + index, 1, 'label', parent?.name[language] ?? ''),
          textCell(listRow + index, 2, 'label', path[language]),
        ];
      }),
      ...main.cells,
      textCell(checksRow, 0, 'group', words.allChecks[language]),
      formulaCell(
        checksRow,
        1,
        'state',
        `IF(${checks.formula},${quoteText(yes)},${quoteText(no)})`,
        checks.cached ? yes : no,
      ),
      ...listCells(layout, checksRow + 2),
    ],
    titleRows: 0,
    titleColumns: 0,
    charts: targetsChart(layout, { row: checksRow + 2, column: 4, lastRow: checksRow + 26, lastColumn: 9 }),
    validations: [
      {
        kind: 'list',
        range: { ...choice, lastRow: choice.row, lastColumn: choice.column },
        source: fixedRangeOf(list),
        message: chooser,
      },
    ],
  };
}

/** When the workbook was exported, and the SHA-256 of the plan it was exported from. */
interface Exported {
  readonly date: string;
  readonly hash: string;
}

/** The formula on the cover that says whether all checks of the workbook hold. */
export interface CoverChecks {
  readonly formula: string;
  readonly cached: boolean;
}

const fixedRangeOf = ({ row, column, lastRow, lastColumn }: RangeSpec): string =>
  `${fixedAddressOf(row, column)}:${fixedAddressOf(lastRow, lastColumn)}`;

/** The names the cover offers; one that stands twice carries its id. */
function scenarioNames({ results, language }: Layout): readonly string[] {
  const names = results.map(({ scenario }) => scenario.name[language]);
  return results.map(({ scenario }, index) => {
    const name = names[index] ?? '';
    return names.filter((other) => other === name).length > 1 ? `${name} (${scenario.id})` : name;
  });
}

/** Growth of GDP and the level it leads to, for every scenario and the one selected, with the state of the goal for growth. */
function resultCells(layout: Layout, row: number): { readonly cells: readonly CellSpec[]; readonly rows: number } {
  const { language, blocks, source } = layout;
  const { model } = source.plan;
  const goal = growthGoal(model);
  const shown = [...new Set([model.accounts.growth, ...(goal?.amountBase ? [goal.amountBase] : [])])];
  const heads = blocks.map((block) => `${blockName(layout, block)} ${model.targetPeriod}`);
  const sheet = sheetNames.cover[language];
  const figures = shown.flatMap((id, line) => {
    const variable = model.variables.find((candidate) => candidate.id === id);
    if (!variable) return [];
    return [
      textCell(row + 1 + line, 0, 'label', `${variable.label[language]} ${variable.unit}`),
      ...blocks.map((block, column) =>
        copiedFigure(
          layout,
          { block, id, slot: model.targetPeriod },
          { sheet, row: row + 1 + line, column: 1 + column },
        ),
      ),
    ];
  });
  return { cells: [...headingCells(row, 0, [words.results[language], ...heads]), ...figures], rows: 1 + shown.length };
}

/** The assumptions nobody has a figure for, and those borrowed from elsewhere: what to ask for first. */
function listCells({ language, source, selected }: Layout, row: number): readonly CellSpec[] {
  const variables = source.plan.model.variables.filter((variable) => variable.kind === 'assumption');
  const named = (test: (id: string) => boolean): readonly string[] =>
    variables.filter(({ id }) => test(id)).map(({ label }) => label[language]);
  const figures = (id: string) => [...(selected.assumptions.get(id)?.values() ?? [])];
  const lacking = named((id) => figures(id).some(({ value }) => value === null));
  const borrowed = named((id) =>
    figures(id).some(({ value, source: from }) => value !== null && from.kind === 'proxy'),
  );
  const column = (at: number, head: string, labels: readonly string[]): readonly CellSpec[] => [
    textCell(row, at, 'group', `${head} ${labels.length}`),
    ...labels.map((label, index) => textCell(row + 1 + index, at, 'label', label)),
  ];
  return [...column(0, words.lacking[language], lacking), ...column(2, words.borrowed[language], borrowed)];
}
