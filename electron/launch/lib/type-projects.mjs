/**
 * Every group of sources that is type-checked on its own terms: the name shown, and its tsconfig.
 * @type {readonly (readonly [string, string])[]}
 */
export const TYPE_PROJECTS = [
  ['models', 'models'],
  ['SIMD kernels', 'models/formulas/kernels/assembly'],
  ['electron, types of 45', 'electron'],
  ['electron, types of 33', 'electron/tsconfig.33.json'],
  ['launcher', 'electron/launch'],
  ['renderer', 'renderer'],
  ['tests', 'tests'],
];
