/**
 * How to make one JSON value out of another: the value itself; fields that differ (null: the field goes); or the elements of a
 * list, each a run of old elements (from, count), an old element changed, or a new one.
 */
export type Delta =
  | { readonly set: unknown }
  | { readonly fields: Readonly<Record<string, Delta | null>> }
  | { readonly items: readonly DeltaItem[] };
type DeltaItem =
  | readonly [from: number, count: number]
  | { readonly at: number; readonly change: Delta }
  | { readonly add: unknown };

/** No list of a plan is longer; a delta that says so is damaged. */
const longestList = 1_000_000;

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What makes `after` out of `before`; null where they say the same. Small where the two share what they have in common. */
export function findDelta(before: unknown, after: unknown): Delta | null {
  if (Object.is(before, after)) return null;
  if (Array.isArray(before) && Array.isArray(after)) return findListDelta(before, after);
  if (isFields(before) && isFields(after)) return findFieldDelta(before, after);
  return { set: after };
}

function findFieldDelta(before: Fields, after: Fields): Delta | null {
  const fields: [string, Delta | null][] = [];
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [old, next] = [
      Object.hasOwn(before, key) ? before[key] : undefined,
      Object.hasOwn(after, key) ? after[key] : undefined,
    ];
    if (old === next) continue;
    if (next === undefined) fields.push([key, null]);
    else {
      const change = old === undefined ? { set: next } : findDelta(old, next);
      if (change) fields.push([key, change]);
    }
  }
  return fields.length > 0 ? { fields: Object.fromEntries(fields) } : null;
}

function findListDelta(before: readonly unknown[], after: readonly unknown[]): Delta | null {
  const places = new Map(before.map((element, index) => [element, index]));
  const kept = new Set(after);
  const items: DeltaItem[] = [];
  let run: [number, number] | null = null;
  const copy = (from: number): void => {
    if (run && run[0] + run[1] === from) run[1] += 1;
    else {
      run = [from, 1];
      items.push(run);
    }
  };
  for (const [index, element] of after.entries()) {
    const next: number = run ? run[0] + run[1] : 0;
    const place = next < before.length && before[next] === element ? next : places.get(element);
    if (place !== undefined) {
      copy(place);
      continue;
    }
    const old = before[index];
    const change =
      old !== undefined && !kept.has(old) && typeof old === 'object' ? findDelta(old, element) : { set: element };
    if (change === null) copy(index);
    else {
      run = null;
      items.push('set' in change ? { add: element } : { at: index, change });
    }
  }
  const [only] = items;
  const isSame =
    after.length === before.length &&
    (after.length === 0 || (items.length === 1 && Array.isArray(only) && only[0] === 0));
  return isSame ? null : { items };
}

/** The value that a delta makes out of `before`; undefined where it does not fit, which no value of JSON is. Shares with `before`. */
export function applyDelta(before: unknown, delta: Delta): unknown {
  if ('set' in delta) return delta.set;
  if ('items' in delta) return Array.isArray(before) ? applyItems(before, delta.items) : undefined;
  if (!isFields(before)) return undefined;
  const next = new Map(Object.entries(before));
  for (const [key, change] of Object.entries(delta.fields)) {
    const made = change && applyDelta(next.get(key), change);
    if (made === undefined) return undefined;
    if (change === null) next.delete(key);
    else next.set(key, made);
  }
  return Object.fromEntries(next);
}

function applyItems(before: readonly unknown[], items: readonly DeltaItem[]): readonly unknown[] | undefined {
  const made: unknown[] = [];
  for (const item of items) {
    if (isRun(item)) {
      const [from, count] = item;
      if (from + count > before.length || made.length + count > longestList) return undefined;
      for (let at = from; at < from + count; at += 1) made.push(before[at]);
    } else if ('add' in item) made.push(item.add);
    else {
      const changed = item.at < before.length ? applyDelta(before[item.at], item.change) : undefined;
      if (changed === undefined) return undefined;
      made.push(changed);
    }
  }
  return made;
}

const isRun = (item: DeltaItem): item is readonly [number, number] => Array.isArray(item);
