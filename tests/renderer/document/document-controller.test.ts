import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellAt } from '../../../models/evaluation/evaluation.ts';
import { parseHistory, serializeHistory } from '../../../models/plan/history-text.ts';
import { shippedPlan } from '../../../models/plan/shipped-plan.ts';
import { createDocumentController } from '../../../renderer/document/document-controller.ts';
import { isDirty, unsavedEdits } from '../../../renderer/document/document-state.ts';

const plan = shippedPlan();
const signature = { author: () => '张三', today: () => '2024-01-05' };
const start = () => createDocumentController(plan, signature);
const investment = { scenario: 'base', variable: 'fixedAssetInvestmentGrowth', slot: '2024' } as const;
const growthIn = (controller: ReturnType<typeof start>, scenario = 'base'): number => {
  const result = controller.getSnapshot().results.results.find((candidate) => candidate.scenario.id === scenario);
  const cell = result && cellAt(result.evaluation, 'gdpGrowth', '2024');
  return cell?.kind === 'value' ? cell.value : Number.NaN;
};

test('a save takes away what it settled, and no other message', () => {
  const controller = start();
  const noticeAfter = (notice: Parameters<typeof controller.notify>[0]) => {
    controller.notify(notice);
    controller.markSaved(controller.getSnapshot().history.present, 'plan.goalpath.json');
    return controller.getSnapshot().notice;
  };
  expect(noticeAfter({ kind: 'draft-restored' })).toBeNull();
  for (const action of ['open', 'save', 'draft'] as const)
    expect(noticeAfter({ kind: 'refused', action, problems: [] })).toBeNull();
  const exported = { kind: 'exported', name: '测算.xlsx' } as const;
  expect(noticeAfter(exported)).toBe(exported);
  const refused = { kind: 'refused', action: 'export', problems: [] } as const;
  expect(noticeAfter(refused)).toBe(refused);
});

describe('editing', () => {
  test('one entry makes one state with its results, signed and named', () => {
    const controller = start();
    let seen = 0;
    controller.subscribe(() => {
      seen += 1;
    });
    const before = growthIn(controller);
    controller.enter(investment, 0.1);
    expect(seen).toBe(1);
    // 19.1% × 2 points
    expect(before - growthIn(controller)).toBeCloseTo(0.191 * 0.02, 12);
    const { history } = controller.getSnapshot();
    expect(history.past.at(-1)?.name.zh).toBe('固定资产投资增速 12% → 10%');
    expect(history.present.scenarios[0]?.changes).toEqual([
      {
        variable: 'fixedAssetInvestmentGrowth',
        slot: '2024',
        value: 0.1,
        source: { kind: 'assumed', author: '张三', date: '2024-01-05' },
      },
    ]);
  });

  test('an entry that is refused changes nothing', () => {
    const controller = start();
    const before = controller.getSnapshot();
    controller.enter({ ...investment, variable: 'gdpGrowth' }, 0.1);
    controller.enter(investment, 1e9);
    expect(controller.getSnapshot()).toBe(before);
  });

  test('inheriting takes the own figure away', () => {
    const controller = start();
    const target = { ...investment, scenario: 'stretch' };
    controller.inherit(target);
    // Investment at 12% instead of 13%.
    expect(growthIn(start(), 'stretch') - growthIn(controller, 'stretch')).toBeCloseTo(0.191 * 0.01, 12);
  });

  test('however many edits were made, undoing them all gives the plan back and redoing them all the last one', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -0.5, max: 2, noNaN: true }), { minLength: 1, maxLength: 12 }),
        (values) => {
          const controller = start();
          for (const value of values) controller.enter(investment, value);
          const last = controller.getSnapshot().history.present;
          for (const _ of values) controller.undo();
          expect(controller.getSnapshot().history.present).toBe(plan);
          controller.undo();
          for (const _ of values) controller.redo();
          expect(controller.getSnapshot().history.present).toBe(last);
        },
      ),
      { numRuns: 20 },
    );
  });
});

describe('what is saved', () => {
  test('edits since the file are counted, and undoing back to the file leaves nothing unsaved', () => {
    const controller = start();
    expect(isDirty(controller.getSnapshot())).toBe(false);
    controller.enter(investment, 0.1);
    const { present } = controller.getSnapshot().history;
    controller.enter(investment, 0.11);
    expect(unsavedEdits(controller.getSnapshot())).toBe(2);
    controller.markSaved(present, 'a.goalpath.json');
    expect(unsavedEdits(controller.getSnapshot())).toBe(1);
    controller.undo();
    expect(isDirty(controller.getSnapshot())).toBe(false);
    controller.undo();
    expect(isDirty(controller.getSnapshot())).toBe(true);
    expect(unsavedEdits(controller.getSnapshot())).toBeNull();
  });

  test('another document starts without a past, and a bad one leaves the present one', () => {
    const controller = start();
    controller.enter(investment, 0.1);
    const before = controller.getSnapshot();
    const broken = plan.model.variables.map((variable) =>
      variable.kind === 'formula' ? { ...variable, formula: 'nobody' } : variable,
    );
    expect(controller.open({ ...plan, model: { ...plan.model, variables: broken } }, 'b').ok).toBe(false);
    expect(controller.getSnapshot()).toBe(before);
    expect(controller.open(shippedPlan(), 'c').ok).toBe(true);
    expect(controller.getSnapshot()).toMatchObject({ fileName: 'c', history: { past: [], future: [] } });
    expect(controller.getSnapshot().epoch).toBeGreaterThan(before.epoch);
  });
});

describe('selecting', () => {
  const figure = { scenario: 'stretch', variable: 'gdpGrowth', period: '2024' };
  test('a figure of another scenario shows that scenario, and nothing flashes for it', () => {
    const controller = start();
    const { epoch } = controller.getSnapshot();
    controller.select(figure);
    expect(controller.getSnapshot()).toMatchObject({ scenario: 'stretch', figure });
    expect(controller.getSnapshot().epoch).not.toBe(epoch);
    controller.showScenario('base');
    expect(controller.getSnapshot().figure).toEqual({ ...figure, scenario: 'base' });
  });

  test('going down and up again ends where it began; selecting forgets the way', () => {
    const controller = start();
    controller.select(figure);
    controller.descend({ ...figure, variable: 'gdpReal' });
    controller.descend({ ...figure, variable: 'primaryValueAdded' });
    controller.ascend();
    controller.ascend();
    controller.ascend();
    expect(controller.getSnapshot().figure).toEqual(figure);
    controller.descend({ ...figure, variable: 'gdpReal' });
    controller.select({ ...figure, variable: 'primaryGrowth' });
    expect(controller.getSnapshot().trail).toEqual([]);
  });
});

describe('a history from elsewhere', () => {
  const restored = (delta: string) =>
    parseHistory(
      `{"format":"goalpath-history","version":1,"past":[{"name":{"zh":"早","en":"early"},"delta":{"fields":{}}},{"name":{"zh":"旧","en":"old"},"delta":${delta}}],"future":[]}`,
      plan,
    );
  test('is there to undo and redo; a document without one starts anew', () => {
    const controller = start();
    controller.enter(investment, 0.1);
    const text = serializeHistory(controller.getSnapshot().history);
    const saved = controller.getSnapshot().history.present;
    const again = start();
    again.open(saved, 'a', parseHistory(text, saved));
    expect(again.getSnapshot().history.past.at(-1)?.name.zh).toBe('固定资产投资增速 12% → 10%');
    expect(isDirty(again.getSnapshot())).toBe(false);
    again.undo();
    expect(growthIn(again)).toBe(growthIn(start()));
    expect(isDirty(again.getSnapshot())).toBe(true);
    again.redo();
    expect(isDirty(again.getSnapshot())).toBe(false);
    again.open(saved, 'b');
    expect(again.getSnapshot().history.past).toHaveLength(0);
  });

  test.each([
    ['no plan', '{"fields":{"scenarios":{"set":[]}}}'],
    ['a plan that does not compute', '{"fields":{"model":{"fields":{"variables":{"set":[]}}}}}'],
  ])('ends where a step is %s; the document stays', (_, delta) => {
    const controller = start();
    const history = restored(delta);
    expect(history?.past).toHaveLength(2);
    controller.open(plan, 'a', history);
    controller.undo();
    if (controller.getSnapshot().history.past.length === 1) controller.undo();
    expect(controller.getSnapshot().history).toMatchObject({ past: [] });
    expect(controller.getSnapshot().history.present).toEqual(plan);
  });
});
