import type { Expression } from '../../formulas/expression.ts';
import { type Dimension, inferDimension } from '../../formulas/infer-dimension.ts';
import type { FormulaPart, FormulaVariable, Variable } from '../../goals/variable.ts';
import type { Label } from '../../shared/language.ts';
import { type Problem, problem } from '../../shared/problem.ts';
import { formulaTexts } from '../../shared/texts/formulas.ts';
import { basisLabels } from '../../shared/texts/states.ts';
import { unitLabel } from '../../shared/unit.ts';

const scales = { '%': 'share', 百分点: 'points', 系数: null } as const;
const isPure = (unit: string): unit is keyof typeof scales => Object.hasOwn(scales, unit);

/** What a variable measures by its declaration. Rates, points and factors are pure numbers. */
const declared = ({ unit, basis }: Variable): Dimension =>
  isPure(unit) ? { kind: 'pure', scale: scales[unit] } : { kind: 'unit', unit, basis };

/**
 * What is wrong with the units of a formula: figures of different units, or real and nominal amounts, that stand side by side, or
 * another unit than its variable declares; null when nothing is. An opening may be a bare number, and may take a base-year amount
 * at current prices as the amount at base-year prices: they are equal.
 */
export function unitProblem(
  variable: FormulaVariable,
  expression: Expression,
  part: FormulaPart,
  byId: ReadonlyMap<string, Variable>,
): Problem | null {
  if (part === 'opening' && expression.kind === 'number') return null;
  const found = inferDimension(expression, (id) => {
    const read = byId.get(id);
    return read ? declared(read) : { kind: 'mixed' };
  });
  if (found.kind === 'conflict') return refusal('formula-mixed-units', variable, found.left, found.right);
  const wanted = declared(variable);
  return agrees(wanted, found, part) ? null : refusal('formula-wrong-unit', variable, found, wanted);
}

function agrees(wanted: Dimension, found: Dimension, part: FormulaPart): boolean {
  if (found.kind === 'mixed') return true;
  if (wanted.kind === 'pure' && found.kind === 'pure') {
    return wanted.scale === null || found.scale === null || wanted.scale === found.scale;
  }
  if (wanted.kind !== 'unit' || found.kind !== 'unit') return wanted.kind === found.kind;
  const isSamePrices =
    part === 'opening' || wanted.basis === null || found.basis === null || wanted.basis === found.basis;
  return wanted.unit === found.unit && isSamePrices;
}

function refusal(
  code: 'formula-mixed-units' | 'formula-wrong-unit',
  { label }: FormulaVariable,
  left: Dimension,
  right: Dimension,
): Problem {
  const [one, other] = [wordsFor(left), wordsFor(right)];
  return problem(code, label.zh, { leftZh: one.zh, leftEn: one.en, rightZh: other.zh, rightEn: other.en });
}

function wordsFor(dimension: Dimension): Label {
  if (dimension.kind === 'pure' && dimension.scale !== null) return formulaTexts[dimension.scale];
  if (dimension.kind !== 'unit') return formulaTexts.pureNumber;
  const { unit, basis } = dimension;
  return {
    zh: `${basis ? basisLabels[basis].zh : ''}${unit}`,
    en: [basis ? basisLabels[basis].en : '', unitLabel(unit, 'en')].join(' ').trim(),
  };
}
