import { formatExpression } from '../../formulas/format-expression.ts';
import type { Goal } from '../../goals/goal-model.ts';
import { fillText } from '../../shared/texts/fill-text.ts';
import type { Layout } from './layout.ts';
import { sourceText } from './source-text.ts';
import { words } from './words.ts';

/** What a goal's model value rests on, in words: the formula of its variable, or the source of its assumption. */
export function groundOf({ source, language, selected, variableOf }: Layout, goal: Goal): string {
  const { model } = source.plan;
  const variable = goal.variable === null ? undefined : variableOf(goal.variable);
  if (!variable) return '';
  if (variable.kind === 'assumption') {
    const slot = variable.timing === 'once' ? 'once' : model.targetPeriod;
    const resolved = selected.assumptions.get(variable.id)?.get(slot);
    return resolved ? (sourceText(resolved.source, model.report, language).split('\n')[0] ?? '') : '';
  }
  const labelOf = (id: string): string => variableOf(id)?.label[language] ?? id;
  const entry = source.compiled.ordered.find((candidate) => candidate.variable.id === variable.id);
  if (!entry) return '';
  return formatExpression(entry.formula.expression, (id, previous) =>
    previous ? fillText(words.lastYear, language, { label: labelOf(id) }) : labelOf(id),
  );
}
