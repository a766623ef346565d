import { type Goal, type GoalModel, reportText } from '../../goals/goal-model.ts';
import { assertNever } from '../../shared/assert-never.ts';
import type { Language } from '../../shared/language.ts';
import { departmentTexts as texts } from '../../shared/texts/departments.ts';
import { fillText } from '../../shared/texts/fill-text.ts';
import { unitLabel } from '../../shared/unit.ts';
import { passageOf } from '../../views/goal-passage.ts';
import { headingCells, numberCell, textCell } from '../sheets/cell-makers.ts';
import { lookOfUnit } from '../sheets/look-of-unit.ts';
import { demandText } from '../sheets/target-terms.ts';
import type { CellSpec, SheetSpec } from '../workbook/workbook-spec.ts';
import { ownersOf } from './department-files.ts';

const columns = [
  'number',
  'target',
  'unit',
  'demand',
  'base',
  'stretch',
  'sentence',
  'shared',
  'standing',
  'person',
  'signature',
] as const;
const widths = [5, 30, 7, 10, 10, 10, 46, 14, 8, 12, 14];
const heads = 4;

/** The sheet a department signs: its targets as the report gives them, and cells for who answers and for the signature. */
export function departmentSheet(
  model: GoalModel,
  owner: string,
  goals: readonly Goal[],
  { language, date }: { readonly language: Language; readonly date: string },
): SheetSpec {
  const say = (key: keyof typeof texts, details = {}): string => fillText(texts[key], language, details);
  const foot = heads + goals.length + 1;
  return {
    name: say('sheet'),
    widths,
    cells: [
      textCell(0, 0, 'title', say('title', { year: model.targetPeriod })),
      textCell(1, 0, 'label', say('owner', { owner })),
      textCell(2, 0, 'remark', say('remark', { date })),
      ...headingCells(
        heads - 1,
        0,
        columns.map((key) => say(key)),
      ),
      ...goals.flatMap((goal, index) =>
        columns.map((key, column) => targetCell(model, owner, goal, key, heads + index, column, index, language)),
      ),
      textCell(foot, 1, 'label', say('signed')),
      textCell(foot, 6, 'label', say('dated')),
    ],
    heights: new Map(goals.map((goal, index) => [heads + index, heightOf(model, goal, language)])),
    titleRows: heads,
    titleColumns: 2,
  };
}

function targetCell(
  model: GoalModel,
  owner: string,
  goal: Goal,
  key: (typeof columns)[number],
  row: number,
  column: number,
  index: number,
  language: Language,
): CellSpec {
  const text = (content: string): CellSpec => textCell(row, column, 'wrapped', content);
  const figure = (value: number | null): CellSpec =>
    value === null
      ? textCell(row, column, 'none', '—')
      : numberCell(row, column, 'formula', value, { look: lookOfUnit(goal.unit) });
  switch (key) {
    case 'number':
      return numberCell(row, column, 'label', index + 1);
    case 'target':
      return text(goal.label[language]);
    case 'unit':
      return text(unitLabel(goal.unit, language));
    case 'demand':
      return text(demandText(goal, language));
    case 'base':
      return figure(goal.value);
    case 'stretch':
      return figure(goal.stretch);
    case 'sentence':
      return text(sentenceOf(model, goal));
    case 'shared':
      return text(
        ownersOf(goal)
          .filter((name) => name !== owner)
          .join(language === 'zh' ? '、' : ', '),
      );
    case 'standing':
      return text(goal.owner === null ? '' : texts[goal.owner.proposed ? 'proposed' : 'confirmed'][language]);
    case 'person':
    case 'signature':
      return textCell(row, column, 'entry', '');
    default:
      return assertNever(key);
  }
}

/** Room for a hand to sign, and for texts that take several lines. In points. */
const lineHeight = 13;
const lowest = 28;

function heightOf(model: GoalModel, goal: Goal, language: Language): number {
  const texts = { target: goal.label[language], sentence: sentenceOf(model, goal) };
  const lines = columns.map((key, index) => {
    const text = key === 'target' || key === 'sentence' ? texts[key] : '';
    // A column's width counts figures, of which a Chinese character takes two.
    const width = [...text].reduce((sum, one) => sum + (/[ -~]/.test(one) ? 1 : 2.1), 0);
    return Math.ceil(width / (widths[index] ?? 1));
  });
  return Math.max(lowest, Math.max(...lines) * lineHeight + 4);
}

/** A long sentence names many targets; of such a one the clause of this target is enough. */
const longest = 120;

function sentenceOf({ report }: GoalModel, { span }: Goal): string {
  const { before, quote, after } = passageOf(report, span);
  const whole = `${before}${quote}${after}`.trim();
  return whole.length <= longest ? whole : reportText(report).slice(span.start, span.end);
}
