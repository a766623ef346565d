import type { Expression, VariableId } from './expression.ts';

/**
 * What a figure measures, as far as a formula must keep it apart: the unit it counts in and whether it is at constant or current
 * prices (null where that has no meaning). A pure number may be a share, kept as a fraction, or percentage points, a hundred
 * times as large; null where it is neither. A figure that is one thing per another, or a power of one, is `mixed` and is not
 * followed further.
 */
export type Dimension =
  | { readonly kind: 'pure'; readonly scale: 'share' | 'points' | null }
  | { readonly kind: 'unit'; readonly unit: string; readonly basis: 'real' | 'nominal' | null }
  | { readonly kind: 'mixed' }
  | { readonly kind: 'conflict'; readonly left: Dimension; readonly right: Dimension };

const pure: Dimension = { kind: 'pure', scale: null };

/** The dimension of an expression, or the first pair of figures that must not be added, compared or chosen between. */
export function inferDimension(expression: Expression, of: (id: VariableId) => Dimension): Dimension {
  const infer = (part: Expression): Dimension => inferDimension(part, of);
  switch (expression.kind) {
    case 'number':
      return pure;
    case 'variable':
    case 'previous':
      return of(expression.id);
    case 'unary':
      return infer(expression.operand);
    case 'binary':
      if (expression.operator === '*') {
        const [left, right] = [infer(expression.left), infer(expression.right)];
        if (isHundred(expression.left)) return rescale(right, 'share', 'points');
        return isHundred(expression.right) ? rescale(left, 'share', 'points') : multiply(left, right);
      }
      if (expression.operator === '/') {
        const left = infer(expression.left);
        return isHundred(expression.right) ? rescale(left, 'points', 'share') : divide(left, infer(expression.right));
      }
      if (expression.operator === '^') return multiply(infer(expression.left), infer(expression.right));
      return join([infer(expression.left), infer(expression.right)]);
    case 'comparison': {
      const compared = join(expression.operands.map(infer));
      return compared.kind === 'conflict' ? compared : pure;
    }
    case 'condition': {
      const test = infer(expression.test);
      return test.kind === 'conflict' ? test : join([infer(expression.yes), infer(expression.no)]);
    }
    case 'call':
      return join(expression.arguments.map(infer));
  }
}

/** Figures that stand side by side must measure the same. A `mixed` one cannot be judged and lets the others pass. */
function join(parts: readonly Dimension[]): Dimension {
  return parts.reduce((a, b): Dimension => {
    if (a.kind === 'conflict' || b.kind === 'conflict') return a.kind === 'conflict' ? a : b;
    if (a.kind === 'mixed' || b.kind === 'mixed') return { kind: 'mixed' };
    if (a.kind === 'pure' && b.kind === 'pure' && agree(a.scale, b.scale)) {
      return { kind: 'pure', scale: a.scale ?? b.scale };
    }
    if (a.kind === 'unit' && b.kind === 'unit' && a.unit === b.unit && agree(a.basis, b.basis)) {
      return { kind: 'unit', unit: a.unit, basis: a.basis ?? b.basis };
    }
    return { kind: 'conflict', left: a, right: b };
  });
}

const agree = (a: string | null, b: string | null): boolean => a === null || b === null || a === b;

const isHundred = (expression: Expression): boolean => expression.kind === 'number' && expression.value === 100;

/** A share times 100 is points, points over 100 are a share; nothing else changes with a factor of a hundred. */
const rescale = (found: Dimension, from: 'share' | 'points', to: 'share' | 'points'): Dimension =>
  found.kind === 'pure' && found.scale === from ? { kind: 'pure', scale: to } : found;

function multiply(a: Dimension, b: Dimension): Dimension {
  if (a.kind === 'conflict' || b.kind === 'conflict') return a.kind === 'conflict' ? a : b;
  if (a.kind === 'pure' && b.kind === 'pure') return product(a.scale, b.scale);
  if (a.kind === 'pure') return b;
  return b.kind === 'pure' ? a : { kind: 'mixed' };
}

/** A share of a share is a share, a share of points are points; a multiple of either stays what it is. */
const product = (a: Scale, b: Scale): Dimension =>
  a === 'points' && b === 'points'
    ? pure
    : { kind: 'pure', scale: a === 'points' || b === 'points' ? 'points' : (a ?? b) };

type Scale = Extract<Dimension, { kind: 'pure' }>['scale'];

function divide(a: Dimension, b: Dimension): Dimension {
  if (a.kind === 'conflict' || b.kind === 'conflict') return a.kind === 'conflict' ? a : b;
  if (a.kind === 'pure' && b.kind === 'pure') return b.scale === null ? a : pure;
  if (b.kind === 'pure') return a;
  return a.kind === 'unit' && b.kind === 'unit' && a.unit === b.unit ? pure : { kind: 'mixed' };
}
