import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type History, record, redo, startHistory, undo } from '../../../models/plan/history.ts';
import { moveBetween, replayMoves, writeMove } from '../../../models/plan/journal.ts';
import { parsePlan, serializePlan } from '../../../models/plan/parse-plan.ts';
import type { Plan } from '../../../models/plan/plan.ts';
import { shippedPlan } from '../../../models/plan/shipped-plan.ts';
import { edited, must } from '../../support/plans.ts';

const plan = shippedPlan();
const name = (zh: string) => ({ zh, en: zh });
const growths = ['fixedAssetInvestmentGrowth', 'retailSalesGrowth', 'otherServicesGrowth'] as const;

const deed = fc.oneof(
  fc.record({ id: fc.constantFrom(...growths), value: fc.integer({ min: 0, max: 15 }) }),
  fc.constantFrom('undo' as const, 'redo' as const),
);
type Deed = typeof deed extends fc.Arbitrary<infer T> ? T : never;

function perform(history: History<Plan>, given: Deed): History<Plan> {
  if (given === 'undo') return undo(history);
  if (given === 'redo') return redo(history);
  return record(
    history,
    edited(history.present, 'base', given.id, given.value / 100),
    name(`${given.id} ${given.value}`),
  );
}

/** The lines of some deeds, and where they lead. */
function lived(deeds: readonly Deed[]) {
  let history = startHistory(plan);
  const lines: string[] = [];
  for (const next of deeds) {
    const after = perform(history, next);
    if (after === history) continue;
    const move = moveBetween(history, after);
    if (!move) throw new Error('no move');
    lines.push(writeMove(move));
    history = after;
  }
  return { history, lines };
}

/** What a file would hold of a history. */
const written = ({ past, present, future }: History<Plan>) => ({
  past: past.map((step) => [step.name, serializePlan(step.document)]),
  present: serializePlan(present),
  future: future.map((step) => [step.name, serializePlan(step.document)]),
});

describe('moves through a history', () => {
  test('replayed over the plan that was read again they lead to the same history', () => {
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 20 }), (deeds) => {
        const { history, lines } = lived(deeds);
        const read = must(parsePlan(serializePlan(plan), 'file'));
        expect(written(replayMoves(startHistory(read), lines))).toEqual(written(history));
      }),
      { numRuns: 40 },
    );
  }, 30_000);

  test('a line cut short ends them: what stands before it was done', () => {
    const deeds: Deed[] = [4, 5, 6].map((value) => ({ id: 'retailSalesGrowth', value }));
    const { lines } = lived(deeds);
    const torn = [...lines.slice(0, 2), (lines[2] ?? '').slice(0, 40)];
    const history = replayMoves(startHistory(plan), torn);
    expect(history.past).toHaveLength(2);
    expect(serializePlan(history.present)).toBe(serializePlan(lived(deeds.slice(0, 2)).history.present));
  });

  test.each(['', 'null', '{}', '"again"', '[]', '{"name":{"zh":"a","en":"a"},"delta":{"set":1}}'])(
    'what is no line ends them: %s',
    (line) => {
      const start = startHistory(plan);
      expect(replayMoves(start, [line, '"undo"'])).toBe(start);
    },
  );

  test('an opened document is no move', () => {
    expect(moveBetween(startHistory(plan), startHistory(shippedPlan()))).toBeNull();
    const { history } = lived([{ id: 'retailSalesGrowth', value: 4 }]);
    expect(moveBetween(history, startHistory(history.present))).toBeNull();
  });
});
