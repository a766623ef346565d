import { type AttainmentState, attain } from '../evaluation/attainment.ts';
import type { CompiledModel, CompiledVariable } from '../evaluation/compile-model.ts';
import { type Cell, cellAt, type Evaluation, valueAt } from '../evaluation/evaluation.ts';
import { type Expression, partsOf, referencesOf } from '../formulas/expression.ts';
import type { Goal, GoalModel } from '../goals/goal-model.ts';
import { formatSigned } from '../shared/format-number.ts';
import type { Label, Language } from '../shared/language.ts';
import { stateLabels } from '../shared/texts/figures.ts';
import { fillText } from '../shared/texts/fill-text.ts';
import { targetsTexts } from '../shared/texts/targets.ts';
import { toShown } from '../shared/unit.ts';
import { cellText } from './cell-text.ts';
import { distinctParts } from './distinct-parts.ts';
import { nameList } from './name-list.ts';
import { shortFigure } from './short-figure.ts';

/** One side of a rule 基本同步, such as urban incomes: its growth, and that less the growth of the economy in points. */
export interface SyncSide {
  readonly id: string;
  readonly label: string;
  /** What tells it from the other sides: 城镇, 农村. */
  readonly place: string;
  readonly growth: string;
  readonly difference: string;
}

/** One way to measure 基本同步. `room` includes the tolerance; below zero is out of step; empty where figures are missing. */
export interface SyncRule {
  /** The variable that measures the goal when this rule is chosen. */
  readonly id: string;
  /** 名义 or 实际, against which figure of the economy. */
  readonly label: Label;
  readonly sides: readonly SyncSide[];
  readonly economy: { readonly label: string; readonly growth: string };
  readonly room: string;
  readonly state: AttainmentState;
  readonly stateText: string;
  /** Names of missing figures, empty when there are none. */
  readonly missing: string;
  readonly isChosen: boolean;
}

/** The rules a goal 基本同步 may follow, and the tolerance they share. */
export interface SyncTable {
  readonly tolerance: string;
  readonly rules: readonly SyncRule[];
}

/**
 * Every way the model can measure a goal 基本同步, side by side: the formulas that read the same tolerance as its measure. In
 * each, what stands in `min(…)` are the sides, and what is subtracted is the economy. Null for any other goal.
 */
export function syncTable(
  compiled: CompiledModel,
  goal: Goal,
  evaluation: Evaluation,
  language: Language,
): SyncTable | null {
  const { model } = compiled;
  const measure = compiled.ordered.find(({ variable }) => variable.id === goal.variable);
  if (goal.operator !== 'sync' || !measure) return null;
  const isOnce = (id: string): boolean =>
    model.variables.some(
      (variable) => variable.id === id && variable.kind === 'assumption' && variable.timing === 'once',
    );
  const tolerance = measure.formula.references.map(({ id }) => id).find(isOnce);
  if (tolerance === undefined) return null;
  const rules = compiled.ordered
    .filter((entry) => entry.formula.references.some(({ id }) => id === tolerance))
    .toSorted((a, b) => a.index - b.index);
  return {
    tolerance: shortFigure(valueAt(evaluation, tolerance, model.targetPeriod), '%', language),
    rules: rules.map((entry) => syncRule(entry, tolerance, goal, evaluation, language)),
  };
}

function syncRule(
  { variable, formula }: CompiledVariable,
  tolerance: string,
  goal: Goal,
  evaluation: Evaluation,
  language: Language,
): SyncRule {
  const { model } = evaluation;
  const now = (id: string): Cell => cellAt(evaluation, id, model.targetPeriod);
  const labelOf = (id: string): string => model.variables.find((one) => one.id === id)?.label[language] ?? id;
  const compared = comparedIn(formula.expression);
  const economy = formula.references.map(({ id }) => id).find((id) => id !== tolerance && !compared.includes(id)) ?? '';
  const places = distinctParts(compared.map(labelOf));
  const [room, growth] = [now(variable.id), now(economy)];
  const missing = room.kind === 'missing' ? room.missing : [];
  const { state } = attain(goal, 'base', room.kind === 'value' ? room.value : null, model.margins);
  return {
    id: variable.id,
    label: ruleLabel(model, compared[0], economy),
    sides: compared.map((id, index): SyncSide => {
      const cell = now(id);
      const isKnown = cell.kind === 'value' && growth.kind === 'value';
      return {
        id,
        label: labelOf(id),
        place: places[index] ?? labelOf(id),
        growth: percent(cell, language),
        difference: isKnown ? points(cell.value - growth.value) : '—',
      };
    }),
    economy: { label: labelOf(economy), growth: percent(growth, language) },
    room: room.kind === 'value' ? fillText(targetsTexts.room, language, { value: points(room.value) }) : '',
    state,
    stateText: stateLabels[state][language],
    missing: nameList(model, missing, language),
    isChosen: variable.id === goal.variable,
  };
}

const percent = (cell: Cell, language: Language): string =>
  cell.kind === 'value' ? `${cellText(cell, '%', language)}%` : cellText(cell, '%', language);

/** A difference of rates in percentage points, with its sign. */
const points = (difference: number): string => formatSigned(toShown(difference, '%'), 2);

/** 名义 · 对地区生产总值增速: the prices of the sides, and what they are compared with. */
function ruleLabel({ variables }: GoalModel, side: string | undefined, economy: string): Label {
  const basis = variables.find(({ id }) => id === side)?.basis ?? 'nominal';
  const against = variables.find(({ id }) => id === economy)?.label ?? { zh: economy, en: economy };
  const inLanguage = (language: Language): string =>
    fillText(targetsTexts.ruleName, language, { basis: targetsTexts[basis][language], economy: against[language] });
  return { zh: inLanguage('zh'), en: inLanguage('en') };
}

/** The variables inside the `min(…)` of a rule. */
function comparedIn(expression: Expression): readonly string[] {
  if (expression.kind === 'call' && expression.name === 'min') return referencesOf(expression).map(({ id }) => id);
  return partsOf(expression).flatMap(comparedIn);
}
