import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { plainKernels } from '../../../models/formulas/kernels/plain-kernels.ts';
import { serializePlan } from '../../../models/plan/parse-plan.ts';
import { shippedPlan } from '../../../models/plan/shipped-plan.ts';
import { resolveAssumptions } from '../../../models/scenarios/resolve-assumptions.ts';
import { type AnalysisTask, replySchema, requestSchema } from '../../../renderer/analysis/analysis-task.ts';
import { runTask, type TaskSurroundings } from '../../../renderer/analysis/run-task.ts';
import { createDocumentController } from '../../../renderer/document/document-controller.ts';
import { simdKernels } from '../../models/formulas/support/simd-instance.ts';
import { compiled, must } from '../../support/plans.ts';

const plan = shippedPlan();
const growth = { variable: 'gdpGrowth', period: '2024' };
const services = { variable: 'otherServicesGrowth', slot: '2024' };
const around = (given: Partial<TaskSurroundings> = {}): TaskSurroundings => ({
  compiled: compiled(plan.model),
  assumptions: must(resolveAssumptions(plan.model, plan.scenarios, 'stretch')),
  holds: [],
  kernels: plainKernels,
  kind: 'plain',
  now: () => 0,
  tell: () => undefined,
  ...given,
});
const wish: AnalysisTask = {
  kind: 'solve',
  output: growth,
  wanted: 0.09,
  levers: [{ ...services, min: 0, max: 0.2 }],
  frontier: null,
};
const simulation: AnalysisTask = {
  kind: 'simulate',
  output: growth,
  inputs: [{ ...services, distribution: { kind: 'uniform', min: 0.04, max: 0.08 }, origin: 'given' }],
  samples: 10_000,
  seed: 7,
  latin: true,
  reference: 'stretch',
};
const tasks: readonly AnalysisTask[] = [
  wish,
  {
    ...wish,
    frontier: [
      wish.levers[0] ?? { ...services, min: 0, max: 1 },
      { variable: 'primaryGrowth', slot: '2024', min: 0, max: 0.1 },
    ],
  },
  { kind: 'sensitivity', output: growth },
  {
    kind: 'table',
    output: growth,
    x: { ...services, from: 0.04, to: 0.08, count: 5 },
    y: { variable: 'primaryGrowth', slot: '2024', from: 0.02, to: 0.06, count: 3 },
  },
  simulation,
];

describe.each(tasks.map((task) => [task.kind, task] as const))('%s', (_kind, task) => {
  test('asked and answered in plain data that both sides accept', () => {
    const request = { plan: serializePlan(plan), scenario: 'stretch', task };
    expect(v.parse(requestSchema, structuredClone(request))).toEqual(request);
    const reply = { kind: 'answered', answer: must(runTask(task, around())) };
    expect(v.parse(replySchema, structuredClone(reply))).toEqual(reply);
  });
});

test('a lever that the scenario holds is refused by name', () => {
  const holds = [{ variable: services.variable, slot: services.slot }];
  expect(runTask(wish, around({ holds }))).toMatchObject({
    ok: false,
    problems: [{ code: 'lever-held', place: '其他服务业增速' }],
  });
  expect(runTask(wish, around({ holds: [{ variable: 'primaryGrowth', slot: '2024' }] })).ok).toBe(true);
});

test('9% on the stretch scenario by other services alone needs 0.0656805', () => {
  const answer = must(runTask(wish, around()));
  const needed = answer.kind === 'solve' ? answer.solution.nearest?.settings[0]?.to : Number.NaN;
  expect(needed).toBeCloseTo(0.0656805, 7);
});

test('a simulation tells how far it is, and has the same figures with either kernels to 1e-12', () => {
  const told: number[] = [];
  const plain = must(runTask(simulation, around({ tell: (done) => told.push(done) })));
  expect(told).toEqual([4096, 8192, 10_000]);
  const simd = must(runTask(simulation, around({ kernels: simdKernels(), kind: 'simd' })));
  if (plain.kind !== 'simulate' || simd.kind !== 'simulate') throw new Error('another answer');
  expect(Math.abs((plain.summary.mean ?? 0) / (simd.summary.mean ?? 1) - 1)).toBeLessThan(1e-12);
  expect(plain.goals).toEqual(simd.goals);
});

test.each([
  ['a figure that is none', { ...wish, wanted: Number.NaN }],
  ['an unknown analysis', { ...wish, kind: 'guess' }],
  [
    'a distribution without figures',
    { ...simulation, inputs: [{ ...services, distribution: { kind: 'normal' }, origin: 'given' }] },
  ],
])('%s is refused at the door', (_name, task) => {
  expect(v.safeParse(requestSchema, { plan: '', scenario: 'base', task }).success).toBe(false);
});

describe('a trial', () => {
  const unknown = { variable: 'nothing', slot: '2024', min: 0, max: 1 };
  const stopped = (): TaskSurroundings =>
    around({
      tell: () => {
        throw new Error('stopped');
      },
    });
  test.each([
    ['that ends', () => tasks.map((task) => runTask(task, around()))],
    ['that is refused', () => expect(runTask({ ...wish, levers: [unknown] }, around()).ok).toBe(false)],
    ['that is stopped midway', () => expect(() => runTask(simulation, stopped())).toThrow('stopped')],
  ])('%s leaves the document and its history as they were', (_name, trial) => {
    const controller = createDocumentController(plan, { author: () => '测试', today: () => '2024-01-05' });
    const hash = (): string =>
      createHash('sha256').update(serializePlan(controller.getSnapshot().history.present)).digest('hex');
    const before = hash();
    trial();
    expect(hash()).toBe(before);
    expect(controller.getSnapshot().history.past).toHaveLength(0);
  });
});
