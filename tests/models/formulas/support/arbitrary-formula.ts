import fc from 'fast-check';

/** Numbers as planners write them: rates, amounts, counts, and the ones that provoke trouble. */
export const figure: fc.Arbitrary<number> = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: -300, max: 300 }).map((n) => n / 100) },
  { weight: 3, arbitrary: fc.double({ min: -1e4, max: 1e4, noNaN: true }) },
  { weight: 2, arbitrary: fc.constantFrom(0, 1, -1, 2, 0.5, 1 / 3, 10, 100, 0.08) },
  { weight: 1, arbitrary: fc.double({ min: -1e200, max: 1e200, noNaN: true }) },
  { weight: 1, arbitrary: fc.constantFrom(1e-300, 1e300, 1 - 1e-13, 1 + 1e-11, 2.5, -2.5, 1.005) },
);

const literal = figure.map((value) => (value < 0 ? `(${value})` : String(value)));

/**
 * Formula text over some names, as a planner could write it: every kind of node, every operator and function.
 * `previous` names are written `previous(name)`.
 */
export function formulaText(names: readonly string[], previous: readonly string[]): fc.Arbitrary<string> {
  const leaves = [literal, ...(names.length > 0 ? [fc.constantFrom(...names)] : [])];
  const before = previous.length > 0 ? [fc.constantFrom(...previous).map((name) => `previous(${name})`)] : [];
  const { number } = fc.letrec<{ number: string; condition: string }>((tie) => ({
    number: fc.oneof(
      { maxDepth: 5, depthSize: 'small' },
      { weight: 2, arbitrary: fc.oneof(...leaves, ...before) },
      { weight: 4, arbitrary: call('{} {} {}', tie('number'), fc.constantFrom('+', '-', '*', '/'), tie('number')) },
      { weight: 2, arbitrary: call('({} {} {})', tie('number'), fc.constantFrom('+', '-', '*', '/'), tie('number')) },
      { weight: 1, arbitrary: call('({})^{}', tie('number'), fc.constantFrom('2', '3', '0.5', '(1/3)', '(-1)', '0')) },
      { weight: 1, arbitrary: call('(1 + {})^({})', tie('number'), tie('number')) },
      { weight: 1, arbitrary: call('-({})', tie('number')) },
      { weight: 2, arbitrary: call('({} ? {} : {})', tie('condition'), tie('number'), tie('number')) },
      { weight: 2, arbitrary: call('{}({})', fc.constantFrom(...unary), tie('number')) },
      { weight: 1, arbitrary: call('round({}, {})', tie('number'), fc.constantFrom('0', '1', '2', '13')) },
      { weight: 2, arbitrary: call('{}({}, {})', fc.constantFrom(...many), tie('number'), tie('number')) },
      {
        weight: 1,
        arbitrary: call('{}({}, {}, {})', fc.constantFrom(...many), tie('number'), tie('number'), tie('number')),
      },
    ),
    condition: fc.oneof(
      { maxDepth: 3, depthSize: 'small' },
      { weight: 4, arbitrary: call('{} {} {}', tie('number'), fc.constantFrom(...comparing), tie('number')) },
      {
        weight: 1,
        arbitrary: call('{} < {} <= {}', tie('number'), tie('number'), tie('number')),
      },
      {
        weight: 1,
        arbitrary: call('({}) {} ({})', tie('condition'), fc.constantFrom('and', 'or', 'xor'), tie('condition')),
      },
      { weight: 1, arbitrary: call('not ({})', tie('condition')) },
    ),
  }));
  return number.filter((text) => text.length < 1500);
}

const unary = ['abs', 'sign', 'sqrt', 'exp', 'log', 'log10', 'round', 'floor', 'ceil'];
const many = ['min', 'max', 'sum', 'mean'];
const comparing = ['==', '!=', '<', '<=', '>', '>='];

/** Fills the holes of a template with what the arbitraries give, in order. */
const call = (template: string, ...parts: readonly fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
  fc.tuple(...parts).map((texts) => {
    const [first = '', ...rest] = template.split('{}');
    return rest.reduce((text, piece, index) => text + (texts[index] ?? '') + piece, first);
  });
