import * as v from 'valibot';
import { type CompiledModel, compileModel } from '../../models/evaluation/compile-model.ts';
import { parsePlan } from '../../models/plan/parse-plan.ts';
import type { Plan } from '../../models/plan/plan.ts';
import { resolveAssumptions } from '../../models/scenarios/resolve-assumptions.ts';
import { ok, type Result } from '../../models/shared/result.ts';
import { type AnalysisAnswer, type AnalysisReply, type AnalysisRequest, requestSchema } from './analysis-task.ts';
import { openKernels } from './open-kernels.ts';
import { runTask } from './run-task.ts';

// Runs analyses one after the other on a plan of its own. Whoever wants one stopped ends the worker.

const opening = openKernels();
let latest: { readonly text: string; readonly plan: Plan; readonly compiled: CompiledModel } | null = null;

const send = (reply: AnalysisReply): void => self.postMessage(reply);

self.addEventListener('message', (event: MessageEvent<unknown>) => {
  void answer(v.parse(requestSchema, event.data));
});

async function answer(request: AnalysisRequest): Promise<void> {
  const { kernels, kind } = await opening;
  const found = run(request, kernels, kind);
  send(found.ok ? { kind: 'answered', answer: found.value } : { kind: 'refused', problems: found.problems });
}

function run(
  { plan: text, scenario, task }: AnalysisRequest,
  kernels: Awaited<typeof opening>['kernels'],
  kind: 'simd' | 'plain',
): Result<AnalysisAnswer> {
  const opened = open(text);
  if (!opened.ok) return opened;
  const { plan, compiled } = opened.value;
  const assumptions = resolveAssumptions(plan.model, plan.scenarios, scenario);
  if (!assumptions.ok) return assumptions;
  const tell = (done: number, total: number): void => send({ kind: 'progress', done, total });
  const holds = plan.scenarios.find(({ id }) => id === scenario)?.holds ?? [];
  const around = { compiled, assumptions: assumptions.value, holds, kernels, kind, tell };
  return runTask(task, { ...around, now: () => performance.now() });
}

/** Checks and compiles the plan, unless it is the one of the request before. */
function open(text: string): Result<NonNullable<typeof latest>> {
  if (latest?.text === text) return ok(latest);
  const plan = parsePlan(text, 'plan');
  if (!plan.ok) return plan;
  const compiled = compileModel(plan.value.model);
  if (!compiled.ok) return compiled;
  latest = { text, plan: plan.value, compiled: compiled.value };
  return ok(latest);
}
