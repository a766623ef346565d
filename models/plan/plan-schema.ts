import * as v from 'valibot';
import { operators } from '../shared/commitment.ts';
import { idPattern } from '../shared/identifier.ts';
import { calculatedUnits } from '../shared/unit.ts';
import { defaultProgress } from './actual.ts';
import { type Plan, planFormat, planVersion } from './plan.ts';

// Limits keep a hostile file from costing more than a large honest one.
const text = v.pipe(v.string(), v.maxLength(4000));
const id = v.pipe(v.string(), v.regex(idPattern));
const finite = v.pipe(v.number(), v.finite());
const figure = v.nullable(finite);
const label = v.strictObject({ zh: text, en: text });
const list = <T extends v.GenericSchema>(item: T, most: number) =>
  v.pipe(v.array(item), v.maxLength(most), v.readonly());

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const span = v.strictObject({ start: offset, end: offset });
const publication = {
  title: text,
  address: v.optional(text),
  date: v.optional(text),
  vintage: v.optional(text),
  note: v.optional(text),
};
const source = v.variant('kind', [
  v.strictObject({ kind: v.literal('quoted'), span, note: v.optional(text) }),
  v.strictObject({ kind: v.literal('derived'), arithmetic: text, span: v.optional(span), note: v.optional(text) }),
  v.strictObject({ kind: v.literal('external'), ...publication }),
  v.strictObject({ kind: v.literal('proxy'), ...publication }),
  v.strictObject({ kind: v.literal('assumed'), author: text, date: text, note: v.optional(text) }),
  v.strictObject({ kind: v.literal('missing'), note: v.optional(text) }),
]);

const period = v.pipe(v.string(), v.regex(/^\d{4}$/));
const slot = v.union([period, v.literal('once')]);
const sourced = v.strictObject({ value: figure, source });

const variableCommon = {
  id,
  label,
  group: id,
  unit: v.picklist(calculatedUnits),
  basis: v.nullable(v.picklist(['real', 'nominal'])),
  note: v.optional(label),
};
const variable = v.variant('kind', [
  v.strictObject({
    kind: v.literal('assumption'),
    ...variableCommon,
    timing: v.picklist(['yearly', 'once']),
    firstPeriod: v.optional(period),
    values: v.record(slot, sourced),
    range: v.optional(v.strictObject({ min: v.number(), max: v.number() })),
  }),
  v.strictObject({
    kind: v.literal('formula'),
    ...variableCommon,
    formula: text,
    opening: v.optional(text),
    replaced: v.optional(v.strictObject({ formula: text, opening: v.optional(text), author: text, date: text })),
  }),
]);

const pullPart = v.strictObject({ id, label, pull: id });
const accounts = v.strictObject({
  growth: id,
  production: list(v.strictObject({ id, label, weight: id, valueAdded: id, growth: id, pull: id }), 100),
  expenditure: v.strictObject({
    parts: list(pullPart, 20),
    closing: pullPart,
    independent: v.optional(v.strictObject({ parts: list(pullPart, 20), residual: id })),
  }),
});

const goal = v.strictObject({
  id,
  indicator: id,
  label,
  section: text,
  kind: v.picklist(['growth', 'level', 'ratio', 'control', 'rule']),
  operator: v.picklist(operators),
  value: figure,
  stretch: figure,
  unit: text,
  span,
  valueStart: v.nullable(offset),
  modality: list(text, 20),
  partOf: v.nullable(id),
  derivedBase: v.nullable(v.strictObject({ value: finite, unit: text, arithmetic: text })),
  previous: v.nullable(v.strictObject({ period, value: finite, source })),
  variable: v.nullable(id),
  amountBase: v.nullable(id),
  owner: v.nullable(v.strictObject({ name: text, proposed: v.boolean() })),
});

const fact = v.strictObject({
  id,
  indicator: id,
  label,
  place: text,
  period,
  measure: v.picklist(['level', 'growth']),
  value: finite,
  unit: text,
  basis: v.nullable(v.picklist(['real', 'nominal'])),
  source,
});

const fraction = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const model = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,64}$/)),
  title: label,
  report: v.strictObject({ title: label, place: text, year: period, lines: list(v.string(), 100_000) }),
  periods: v.pipe(v.array(period), v.minLength(2), v.maxLength(60), v.readonly()),
  targetPeriod: period,
  groups: list(v.strictObject({ id, label }), 200),
  variables: list(variable, 30_000),
  accounts,
  goals: list(goal, 5_000),
  facts: list(fact, 5_000),
  margins: v.strictObject({ rate: fraction, level: fraction, about: fraction }),
});

const change = v.strictObject({ variable: id, slot, value: figure, source });
const scenario = v.strictObject({
  id,
  name: label,
  path: v.picklist(['base', 'stretch']),
  parent: v.nullable(id),
  changes: list(change, 100_000),
  holds: v.optional(list(v.strictObject({ variable: id, slot }), 100_000)),
  frozen: v.optional(
    v.strictObject({ hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)), author: text, date: text, note: text }),
  ),
});

const month = v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/));
const actual = v.strictObject({ goal: id, month, measure: v.picklist(['level', 'growth']), value: finite, source });
const progress = v.strictObject({
  ahead: fraction,
  behind: fraction,
  ceilings: list(v.strictObject({ goal: id, value: finite }), 5_000),
});

/** The shape of a plan file of the present version. What the shape cannot say, `checkPlan` checks. */
export const planSchema: v.GenericSchema<unknown, Plan> = v.strictObject({
  format: v.literal(planFormat),
  version: v.literal(planVersion),
  model,
  scenarios: v.pipe(v.array(scenario), v.minLength(1), v.maxLength(200), v.readonly()),
  actuals: v.optional(list(actual, 200_000), []),
  progress: v.optional(progress, defaultProgress),
});
