import type { Expression } from '../../formulas/expression.ts';
import { formatExpression } from '../../formulas/format-expression.ts';
import { fillText } from '../../shared/texts/fill-text.ts';
import type { Layout } from './layout.ts';
import { words } from './words.ts';

/** A formula in the labels of what it reads: `上年固定资产投资 × (1 + 固定资产投资增速)`. */
export function formulaText({ variableOf, language }: Layout, expression: Expression): string {
  const labelOf = (id: string): string => variableOf(id)?.label[language] ?? id;
  return formatExpression(expression, (id, previous) =>
    previous ? fillText(words.lastYear, language, { label: labelOf(id) }) : labelOf(id),
  );
}

/** The formula of a calculated variable in words; nothing for an assumption. */
export function formulaOf(layout: Layout, id: string): string {
  const entry = layout.source.compiled.ordered.find(({ variable }) => variable.id === id);
  return entry ? formulaText(layout, entry.formula.expression) : '';
}
