import type { Goal } from '../../goals/goal-model.ts';
import { formulaOf } from './formula-text.ts';
import type { Layout } from './layout.ts';
import { sourceText } from './source-text.ts';

/** What a goal's model value rests on, in words: the formula of its variable, or the source of its assumption. */
export function groundOf(layout: Layout, goal: Goal): string {
  const { source, language, selected, variableOf } = layout;
  const { model } = source.plan;
  const variable = goal.variable === null ? undefined : variableOf(goal.variable);
  if (!variable) return '';
  if (variable.kind === 'assumption') {
    const slot = variable.timing === 'once' ? 'once' : model.targetPeriod;
    const resolved = selected.assumptions.get(variable.id)?.get(slot);
    return resolved ? (sourceText(resolved.source, model.report, language).split('\n')[0] ?? '') : '';
  }
  return formulaOf(layout, variable.id);
}
