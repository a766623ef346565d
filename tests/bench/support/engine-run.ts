import assert from 'node:assert/strict';
import { evaluateBlock } from '../../../models/evaluation/evaluate-block.ts';
import { evaluateScenario } from '../../../models/evaluation/evaluate-scenario.ts';
import { updateEvaluation } from '../../../models/evaluation/update-evaluation.ts';
import { instructionWidth, type Kernels } from '../../../models/formulas/kernels/instructions.ts';
import { plainKernels } from '../../../models/formulas/kernels/plain-kernels.ts';
import { simdKernels } from '../../models/formulas/support/simd-instance.ts';
import { compareWithC } from './c-yardstick.ts';
import { largeModel, smallModel } from './generate-model.ts';
import { hyperFormulaEngine } from './hyperformula-engine.ts';
import { type Edit, mathjsEngine, type OtherEngine, plainMathjsEngine } from './mathjs-engine.ts';
import { type Contestant, formatTable, type Measurement, measure } from './measure.ts';
import {
  blockOf,
  differenceOf,
  editedTo,
  figureOf,
  generatedWorkload,
  lanesOf,
  largestDifference,
  shippedWorkload,
  type Workload,
} from './workload.ts';

// Run by engine.bench.ts in a process of its own, bundled as the program is: inside Vitest every call into another module costs
// more than the arithmetic it does. Each table comes after a check that all engines agree.

/** How often each engine repeats its work in one round, so that a round takes long enough to be measured. */
interface Repeats {
  readonly edits: number;
  readonly runs: number;
  readonly otherEdits: number;
  readonly otherRuns: number;
  readonly blocks: number;
}

interface Bench extends Repeats {
  readonly load: Workload;
  readonly others: readonly (readonly [name: string, engine: OtherEngine])[];
}

const scenarios = 4096;
const tolerance = 1e-12;

const times = (count: number, work: () => void): void => {
  for (let index = 0; index < count; index += 1) work();
};

const print = ({ load }: Bench, title: string, rows: readonly Measurement[]): void =>
  console.log(formatTable(`${load.name}: ${title}`, rows));

const editTo = (load: Workload, input: Workload['root'], step: number): Edit => ({
  ...input,
  value: figureOf(load, input) * (1 + (step % 100) / 1000),
});

function dependentsOf({ compiled, base }: Workload, id: string): ReadonlySet<string> {
  const { rows } = base.run.rippleOf([compiled.indexOf.get(id) ?? -1]);
  return new Set([...rows].map((row) => compiled.model.variables[row]?.id ?? ''));
}

/** mathjs agrees to the bit, HyperFormula to 1e-12: it adds up long sums in another order. */
function assertEqual({ load, others }: Bench, evaluation: Workload['base']): void {
  for (const [name, engine] of others) {
    const largest = largestDifference(evaluation, engine.valueOf);
    assert(largest <= (name === 'HyperFormula' ? tolerance : 0), `${load.name}: ${name} differs by ${largest}`);
  }
}

function benchEdit(bench: Bench, kind: string, input: Workload['root']): void {
  const { load, others, edits, otherEdits } = bench;
  const start = evaluateScenario(load.compiled, load.assumptions, 'bench');
  const check = editTo(load, input, 7);
  for (const [, engine] of others) engine.edit(check);
  let live = updateEvaluation(start, editedTo(load, check), [check.variable]);
  assertEqual(bench, live);
  const prepared = Array.from({ length: 100 }, (_, step) => editedTo(load, editTo(load, input, step)));
  let step = 0;
  const edit = (): void => {
    step += 1;
    live = updateEvaluation(live, prepared[step % 100] ?? load.assumptions, [input.variable]);
  };
  // A screen looks at the cells after every edit, so each edit finds those of the one before.
  let seen = evaluateScenario(load.compiled, load.assumptions, 'bench');
  const editAndLook = (): void => {
    step += 1;
    seen = updateEvaluation(seen, prepared[step % 100] ?? load.assumptions, [input.variable]);
    assert([...seen.cells].length > 0);
  };
  const rows = measure([
    { name: 'Goalpath', units: edits, run: () => times(edits, edit) },
    { name: 'Goalpath, with cells and their provenance', units: otherEdits, run: () => times(otherEdits, editAndLook) },
    ...others.map(([name, engine]): Contestant => {
      const run = (): void => times(otherEdits, () => engine.edit(editTo(load, input, ++step)));
      return { name, units: otherEdits, run };
    }),
  ]);
  const followers = dependentsOf(load, input.variable).size - 1;
  print(bench, `edit of the ${kind} assumption, ${followers} formulas follow`, rows);
  for (const [, engine] of others) engine.edit(editTo(load, input, 0));
}

function benchRecompute(bench: Bench): void {
  const { load, others, runs, otherRuns } = bench;
  const evaluate = () => evaluateScenario(load.compiled, load.assumptions, 'bench');
  const editsTo = (step: number): readonly Edit[] => load.varied.map((input) => editTo(load, input, step));
  for (const [, engine] of others) engine.recompute(editsTo(0));
  assertEqual(bench, evaluate());
  let step = 0;
  const rows = measure([
    { name: 'Goalpath', units: runs, run: () => times(runs, evaluate) },
    {
      name: 'Goalpath, with cells and their provenance',
      units: otherRuns,
      run: () => times(otherRuns, () => assert([...evaluate().cells].length > 0)),
    },
    ...others.map(([name, engine]): Contestant => {
      const run = (): void => times(otherRuns, () => engine.recompute(editsTo(++step)));
      return { name, units: otherRuns, run };
    }),
  ]);
  print(bench, 'full recompute', rows);
  for (const [, engine] of others) engine.recompute(editsTo(0));
}

/** Returns what a scenario costs with the SIMD kernels, in microseconds. */
function benchBlock(bench: Bench): number {
  const { load, others, otherRuns, blocks } = bench;
  const block = blockOf(load);
  const lanes = lanesOf(load, scenarios);
  const simd = simdKernels();
  const plain = evaluateBlock(block, plainKernels, lanes, scenarios);
  const fast = evaluateBlock(block, simd, lanes, scenarios);
  let worst = 0;
  for (const [index, { lanes: exact }] of plain.entries()) {
    for (let lane = 0; lane < scenarios; lane += 1) {
      worst = Math.max(worst, differenceOf(exact[lane] ?? 0, fast[index]?.lanes[lane] ?? 0));
    }
  }
  assert(worst < tolerance, `${load.name}: the kernels differ by ${worst}`);
  const { periods } = load.compiled.model;
  const runLane = (engine: OtherEngine, lane: number): readonly number[] => {
    engine.recompute(load.varied.map((input, index) => ({ ...input, value: lanes[index]?.[lane] ?? 0 })));
    return load.outputs.map(({ variable, period }) => engine.valueOf(variable, periods.indexOf(period)));
  };
  for (const lane of [0, 1, scenarios - 1]) {
    for (const [name, engine] of others) {
      for (const [index, theirs] of runLane(engine, lane).entries()) {
        const difference = differenceOf(plain[index]?.lanes[lane] ?? 0, theirs);
        assert(
          difference <= (name === 'HyperFormula' ? tolerance : 0),
          `${load.name}: ${name} differs by ${difference}`,
        );
      }
    }
  }
  const runBlock = (kernels: Kernels): void => {
    evaluateBlock(block, kernels, lanes, scenarios);
  };
  let lane = 0;
  const rows = measure([
    { name: 'Goalpath, SIMD kernels', units: scenarios * blocks, run: () => times(blocks, () => runBlock(simd)) },
    {
      name: 'Goalpath, plain kernels',
      units: scenarios * blocks,
      run: () => times(blocks, () => runBlock(plainKernels)),
    },
    ...others.map(([name, engine]): Contestant => {
      const run = (): void => times(otherRuns, () => void runLane(engine, ++lane % scenarios));
      return { name, units: otherRuns, run };
    }),
  ]);
  const steps = block.program.instructions.length / instructionWidth;
  print(bench, `block of ${scenarios} scenarios, ${steps} operations each`, rows);
  console.log(`largest difference of SIMD from plain kernels: ${worst.toExponential(1)}`);
  const plainFirst = rows.slice(1).map(({ name, microseconds }) => {
    return `${name} ${(microseconds / (rows[1]?.microseconds ?? 1)).toFixed(1)}`;
  });
  console.log(`of the plain kernels: ${plainFirst.join(', ')}`);
  return rows[0]?.microseconds ?? Number.NaN;
}

const loads: readonly (readonly [make: () => Workload, repeats: Repeats])[] = [
  [shippedWorkload, { edits: 4000, runs: 2000, otherEdits: 200, otherRuns: 50, blocks: 50 }],
  [
    () => generatedWorkload('158 formulas × 12', smallModel()),
    { edits: 2000, runs: 1000, otherEdits: 20, otherRuns: 10, blocks: 10 },
  ],
  [
    () => generatedWorkload('10,018 formulas × 12', largeModel()),
    { edits: 200, runs: 10, otherEdits: 1, otherRuns: 1, blocks: 1 },
  ],
];

const costs = loads.map(([make, repeats]) => {
  const load = make();
  const mathjs = mathjsEngine(load.compiled, load.base, (id) => dependentsOf(load, id));
  const others = [
    ['mathjs/number, compiled', plainMathjsEngine(load.compiled, load.base)],
    ['mathjs/number, kept scopes, dependents only', mathjs],
    ['HyperFormula', hyperFormulaEngine(load.compiled, load.base)],
  ] as const;
  const bench: Bench = { ...repeats, load, others };
  benchEdit(bench, 'root', load.root);
  benchEdit(bench, 'leaf', load.leaf);
  benchRecompute(bench);
  const cost = benchBlock(bench);
  console.log(compareWithC(load, scenarios));
  return cost / load.compiled.ordered.length;
});
console.log(
  `\ncost of a scenario per formula, 10,018 formulas over 158: ${((costs[2] ?? 0) / (costs[1] ?? 1)).toFixed(2)}`,
);
