import type { Plan } from '../plan/plan.ts';
import type { Language } from '../shared/language.ts';
import type { Slot } from '../shared/period.ts';
import { describeProblem } from '../shared/problem.ts';
import { fillText } from '../shared/texts/fill-text.ts';
import { doubtLabels, marginLabels, importTexts as texts } from '../shared/texts/import.ts';
import { shortFigure } from '../views/short-figure.ts';
import type { FormulaChange, ImportDifference, InputChange } from './import-difference.ts';

/** Where confirmed changes go: into the scenarios they belong to, or into new ones. */
export type ImportMode = 'present' | 'new';

/** One line of what a workbook brings back, as the planner reads it. */
export interface ImportRow {
  readonly id: string;
  /** Whether it may be taken at all, and whether it is unless the planner says otherwise. */
  readonly canTake: boolean;
  readonly isSure: boolean;
  readonly scenario: string;
  readonly label: string;
  readonly year: string;
  readonly exported: string;
  readonly present: string;
  readonly workbook: string;
  readonly remark: string;
  /** Everything there is to say about it, in sentences. */
  readonly sentences: readonly string[];
}

/** The inputs that changed, in the order of the workbook, then the formulas. Frozen scenarios take nothing; new ones may. */
export function importRows(
  { changes, formulas }: ImportDifference,
  plan: Plan,
  mode: ImportMode,
  language: Language,
): readonly ImportRow[] {
  const inputRow = rowOfInput(plan, mode, language);
  const formulaRow = rowOfFormula(plan, language);
  return [...changes.map(inputRow), ...formulas.map(formulaRow)];
}

const yearOf = (slot: Slot): string => (slot === 'once' ? '' : slot);

const labelsOf = (plan: Plan, language: Language): ReadonlyMap<string, string> =>
  new Map(plan.model.variables.map(({ id, label }) => [id, label[language]]));

function rowOfInput(plan: Plan, mode: ImportMode, language: Language): (change: InputChange) => ImportRow {
  const labels = labelsOf(plan, language);
  return ({ id, target, unit, exported, wasInherited, present, asked, doubts }) => {
    const isMargin = target.kind === 'margin';
    const scenario = isMargin ? undefined : plan.scenarios.find((one) => one.id === target.scenario);
    const isFrozen = mode === 'present' && scenario?.frozen !== undefined;
    const canTake = asked !== null && !isFrozen;
    const short = doubts.map(({ code }) => doubtLabels[code]?.[language] ?? '');
    return {
      id,
      canTake,
      isSure: canTake && doubts.length === 0,
      scenario: scenario?.name[language] ?? '',
      label: isMargin ? marginLabels[target.margin][language] : (labels.get(target.variable) ?? target.variable),
      year: isMargin ? '' : yearOf(target.slot),
      exported: shortFigure(exported, unit, language),
      present: shortFigure(present, unit, language),
      workbook:
        asked === null
          ? '—'
          : asked.kind === 'inherit'
            ? texts.inherits[language]
            : shortFigure(asked.value, unit, language),
      remark: [...(isFrozen ? [texts.frozenRemark[language]] : []), ...short].join(language === 'zh' ? '、' : ', '),
      sentences: [
        ...doubts.map((doubt) => describeProblem(doubt, language)),
        ...(asked?.kind === 'set' && wasInherited ? [texts.ownFigure[language]] : []),
      ],
    };
  };
}

function rowOfFormula(plan: Plan, language: Language): (change: FormulaChange) => ImportRow {
  const labels = labelsOf(plan, language);
  return ({ id, scenario, variable, slot, from, to }) => ({
    id,
    canTake: false,
    isSure: false,
    scenario: plan.scenarios.find((one) => one.id === scenario)?.name[language] ?? texts.selected[language],
    label: labels.get(variable) ?? variable,
    year: yearOf(slot),
    exported: '',
    present: '',
    workbook: to,
    remark: texts.formulaRemark[language],
    sentences: [fillText(texts.formulaSentence, language, { from, to })],
  });
}
