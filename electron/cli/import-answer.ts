import type { Asked, ImportDifference, InputChange } from '../../models/import/import-difference.ts';
import type { Plan } from '../../models/plan/plan.ts';
import type { Language } from '../../models/shared/language.ts';
import { describeProblem, type Problem } from '../../models/shared/problem.ts';
import { fillText } from '../../models/shared/texts/fill-text.ts';
import { marginLabels, importCliTexts as texts } from '../../models/shared/texts/import.ts';
import { shortFigure } from '../../models/views/short-figure.ts';
import { renderTable } from './text-table.ts';

/** The difference in the shape of the contract. Figures are as stored: growth rates are fractions. */
export function importJson(
  { date, scenarios, changes, formulas, missingNames, notes }: ImportDifference,
  language: Language,
): object {
  const told = (problems: readonly Problem[]): readonly object[] =>
    problems.map((found) => ({ code: found.code, place: found.place, message: describeProblem(found, language) }));
  return {
    scenario: scenarios[0] ?? null,
    scenarios,
    exported: date,
    changedInputs: changes.map(({ id, target, unit, exported, present, asked, doubts }) => ({
      name: id,
      scenario: target.kind === 'assumption' ? target.scenario : null,
      id: target.kind === 'assumption' ? target.variable : `margin.${target.margin}`,
      slot: target.kind === 'assumption' ? target.slot : null,
      unit,
      from: exported,
      to: asked?.kind === 'set' ? asked.value : null,
      present,
      action: asked?.kind ?? 'none',
      problems: told(doubts),
    })),
    changedFormulas: formulas.map(({ id, scenario, variable, slot, from, to }) => ({
      name: id,
      scenario,
      id: variable,
      slot,
      from,
      to,
    })),
    missingNames,
    problems: told([...notes, ...changes.flatMap(({ doubts }) => doubts)]),
  };
}

/** The difference for people: a line for every input and formula. */
export function importText(difference: ImportDifference, plan: Plan, language: Language): string {
  const { changes, formulas, missingNames, notes } = difference;
  if (changes.length + formulas.length + missingNames.length + notes.length === 0)
    return `${texts.nothing[language]}\n`;
  const labelOf = (id: string): string => plan.model.variables.find((one) => one.id === id)?.label[language] ?? id;
  const nameOf = (id: string | null): string => plan.scenarios.find((one) => one.id === id)?.name[language] ?? '';
  const head = (['scenario', 'input', 'year', 'exported', 'present', 'workbook'] as const).map(
    (key) => texts[key][language],
  );
  const inputs = changes.map((change) => {
    const { target, exported, present, unit, asked } = change;
    const figures = [
      shortFigure(exported, unit, language),
      shortFigure(present, unit, language),
      askedText(asked, unit, language),
    ];
    if (target.kind === 'margin') return ['', marginLabels[target.margin][language], '', ...figures];
    return [nameOf(target.scenario), labelOf(target.variable), yearText(change), ...figures];
  });
  const changed = formulas.map(({ scenario, variable, slot, to }) => [
    nameOf(scenario),
    labelOf(variable),
    slot,
    '',
    '',
    to,
  ]);
  const rows = [...inputs, ...changed];
  const table =
    rows.length === 0 ? '' : renderTable([head, ...rows], ['left', 'left', 'left', 'right', 'right', 'left']);
  const counts = { changes: changes.length, formulas: formulas.length, names: missingNames.length };
  return `${table}${fillText(texts.summary, language, counts)}\n`;
}

const yearText = ({ target }: InputChange): string =>
  target.kind === 'margin' || target.slot === 'once' ? '' : target.slot;

function askedText(asked: Asked | null, unit: string, language: Language): string {
  if (!asked) return texts.notTaken[language];
  return asked.kind === 'inherit' ? texts.inherits[language] : shortFigure(asked.value, unit, language);
}
