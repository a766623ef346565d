import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { extractTargets } from '../../../models/report/extract-targets.ts';
import { fromShown } from '../../../models/shared/unit.ts';

const library = path.join(import.meta.dirname, '../../../models/library/honghu-2024');
const text = readFileSync(path.join(library, 'report.txt'), 'utf8');

interface ShippedGoal {
  readonly id: string;
  readonly kind: string;
  readonly operator: string;
  readonly value: number | null;
  readonly stretch: number | null;
  readonly unit: string;
  readonly span: { readonly start: number; readonly end: number };
}
const goals: readonly ShippedGoal[] = JSON.parse(readFileSync(path.join(library, 'goals.json'), 'utf8'));
const targets = extractTargets(text);

/** A figure of a goal is stored as a fraction where its unit is %. */
const stored = (value: number | null, unit: string): number | null =>
  value === null ? null : Number(fromShown(value, unit).toFixed(6));

test.each(goals.map((goal) => [goal.id, goal] as const))('the reader finds the shipped goal %s', (_, goal) => {
  const found = targets.filter((target) => target.start === goal.span.start && target.end === goal.span.end);
  const rows = found.map((target) => ({
    kind: target.kind,
    operator: target.operator,
    value: stored(target.value, target.unit),
    stretch: stored(target.stretch, target.unit),
    unit: target.unit,
  }));
  const { kind, operator, value, stretch, unit } = goal;
  expect(rows).toContainEqual({ kind, operator, value, stretch, unit });
});

test('goals that share their words have a row each', () => {
  type Span = { readonly start: number; readonly end: number };
  const alike = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;
  for (const { span } of goals) {
    const wanted = goals.filter((goal) => alike(goal.span, span)).length;
    expect(targets.filter((target) => alike(target, span)).length).toBeGreaterThanOrEqual(wanted);
  }
});
