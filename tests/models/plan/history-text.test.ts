import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { setFormula } from '../../../models/plan/edit-formula.ts';
import { setAssumption } from '../../../models/plan/edit-plan.ts';
import { addScenario, deleteScenario } from '../../../models/plan/edit-scenarios.ts';
import { type History, record, redo, startHistory, undo } from '../../../models/plan/history.ts';
import { isGoodPlan, parseHistory, serializeHistory } from '../../../models/plan/history-text.ts';
import { parsePlan, serializePlan } from '../../../models/plan/parse-plan.ts';
import type { Plan } from '../../../models/plan/plan.ts';
import { setHold } from '../../../models/plan/set-hold.ts';
import { shippedPlan } from '../../../models/plan/shipped-plan.ts';
import { must } from '../../support/plans.ts';

const plan = shippedPlan();
const source = { kind: 'assumed', author: '测试', date: '2024-01-05' } as const;
const name = (zh: string) => ({ zh, en: zh });
const growths = plan.model.variables.flatMap((variable) =>
  variable.kind === 'assumption' && variable.unit === '%' && variable.timing === 'yearly' ? [variable.id] : [],
);

/** Edits as planners make them. */
const edit = fc.oneof(
  fc.record({
    kind: fc.constant('set' as const),
    id: fc.constantFrom(...growths),
    value: fc.integer({ min: 0, max: 15 }),
  }),
  fc.record({ kind: fc.constant('formula' as const), value: fc.integer({ min: 1, max: 9 }) }),
  fc.record({ kind: fc.constant('hold' as const), id: fc.constantFrom(...growths) }),
  fc.constantFrom(
    { kind: 'add' as const },
    { kind: 'delete' as const },
    { kind: 'undo' as const },
    { kind: 'redo' as const },
  ),
);
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

function perform(history: History<Plan>, given: Edit): History<Plan> {
  const { present } = history;
  if (given.kind === 'undo') return undo(history);
  if (given.kind === 'redo') return redo(history);
  const last = present.scenarios.at(-1)?.id ?? '';
  const next =
    given.kind === 'set'
      ? setAssumption(present, 'base', { variable: given.id, slot: '2024', value: given.value / 100, source })
      : given.kind === 'hold'
        ? setHold(present, [{ scenario: 'base', variable: given.id, slot: '2024' }], true)
        : given.kind === 'formula'
          ? setFormula(present, { variable: 'otherSecondaryGrowth', part: 'formula' }, `0.0${given.value}`, source)
          : given.kind === 'delete'
            ? deleteScenario(present, last)
            : addScenario(present, { name: name(`方案${present.scenarios.length}`), path: 'base', parent: 'base' });
  if (!next.ok) return history;
  const made = 'plan' in next.value ? next.value.plan : next.value;
  return record(history, made, name(given.kind));
}

describe('a history beside its file', () => {
  test('is the same after a restart: names, steps to undo and to redo', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 25 }), (edits) => {
        const history = edits.reduce(perform, startHistory(plan));
        const file = serializePlan(history.present);
        const text = serializeHistory(history);
        expect(serializeHistory(history)).toBe(text);
        const present = must(parsePlan(file, 'file'));
        const back = parseHistory(text, present);
        if (!back) throw new Error('not read');
        expect(back.present).toBe(present);
        const plain = (steps: History<Plan>['past']) =>
          steps.map((step) => [step.name.zh, serializePlan(must(parsePlan(serializePlan(step.document), '')))]);
        expect(plain(back.past)).toEqual(plain(history.past));
        expect(plain(back.future)).toEqual(plain(history.future));
        expect([...back.past, ...back.future].every(({ document }) => isGoodPlan(document))).toBe(true);
      }),
      { numRuns: 15 },
    );
  }, 30_000);

  test('a thousand edits take some hundred bytes each; beyond the limit the oldest go', () => {
    const edits = Array.from({ length: 1000 }, (_, index) => index);
    const history = edits.reduce<History<Plan>>(
      (past, index) =>
        perform(past, { kind: 'set', id: growths[index % growths.length] ?? '', value: (index * 7) % 15 }),
      startHistory(plan),
    );
    const text = serializeHistory(history);
    expect(text.length / 1000).toBeLessThan(700);
    const short = parseHistory(serializeHistory(history, 5000), history.present);
    expect(short?.past.length).toBeGreaterThan(5);
    expect(short?.past.length).toBeLessThan(60);
    expect(short?.past.at(-1)?.document).toEqual(history.past.at(-1)?.document);
  });

  test.each([
    '',
    'null',
    '{}',
    '{"format":"goalpath-history","version":2,"past":[],"future":[]}',
    '{"format":"goalpath-history","version":1,"past":[],"future":[],"more":1}',
    '{"format":"goalpath-history","version":1,"past":[{"name":{"zh":"a","en":"a"},"delta":{"set":5}}],"future":[]}',
    '{"format":"goalpath-history","version":1,"past":[{"name":{"zh":"a","en":"a"},"delta":{"items":[]}}],"future":[]}',
    `{"format":"goalpath-history","version":1,"past":[{"name":{"zh":"${'a'.repeat(500)}","en":"a"},"delta":{"fields":{}}}],"future":[]}`,
    `{"format":"goalpath-history","version":1,"past":[{"name":{"zh":"a","en":"a"},"delta":${'{"fields":{"a":'.repeat(20_000)}null${'}}'.repeat(20_000)}}],"future":[]}`,
  ])('that is damaged or foreign is none: %#', (text) => {
    expect(parseHistory(text, plan)).toBeNull();
  });

  test('a step that is no plan any more is seen before it becomes the document', () => {
    const spoilt = '{"fields":{"scenarios":{"set":[]}}}';
    const text = `{"format":"goalpath-history","version":1,"past":[{"name":{"zh":"a","en":"a"},"delta":${spoilt}}],"future":[]}`;
    const document = parseHistory(text, plan)?.past[0]?.document;
    expect(document && isGoodPlan(document)).toBe(false);
    expect(isGoodPlan(plan)).toBe(true);
  });
});
