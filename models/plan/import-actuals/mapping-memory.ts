import * as v from 'valibot';
import { plainName } from '../goal-by-name.ts';
import type { ActualsTable } from './actuals-table.ts';
import type { ColumnRole } from './column-role.ts';
import { type ActualsMapping, headingOf, heldFor } from './mapping.ts';

/** How a planner had columns and names read, by heading and by name, for the next month's table. */
export interface MappingMemory {
  readonly columns: Readonly<Record<string, 'ignore' | 'goal' | 'month' | 'unit' | 'level' | 'growth' | 'own'>>;
  readonly goals: Readonly<Record<string, string | null>>;
  readonly growthAs: Readonly<Record<string, ActualsMapping['growthAs']>>;
}

export const noMemory: MappingMemory = { columns: {}, goals: {}, growthAs: {} };

/** As many headings and names as the tables of a bureau have, many times over; the oldest go first. */
const most = 400;

const name = v.pipe(v.string(), v.maxLength(200));
const memorySchema: v.GenericSchema<unknown, MappingMemory> = v.object({
  columns: v.record(name, v.picklist(['ignore', 'goal', 'month', 'unit', 'level', 'growth', 'own'])),
  goals: v.record(name, v.nullable(name)),
  growthAs: v.record(name, v.picklist(['percent', 'fraction'])),
});

/** Reads what was kept; anything else, such as the words of another version, is no memory. */
export function readMemory(text: string | null): MappingMemory {
  try {
    const parsed = v.safeParse(memorySchema, JSON.parse(text ?? ''));
    return parsed.success ? parsed.output : noMemory;
  } catch {
    return noMemory;
  }
}

/** The guess with what a planner chose for the same headings and names before. Months are always read anew. */
export function recallMapping(memory: MappingMemory, table: ActualsTable, guess: ActualsMapping): ActualsMapping {
  const columns = guess.columns.map((role, column): ColumnRole => {
    const kept = heldFor(memory.columns, keyOf(table, guess, column));
    if (kept === undefined) return role;
    const month = role.kind === 'figure' ? role.month : null;
    return kept === 'level' || kept === 'growth' || kept === 'own'
      ? { kind: 'figure', figure: kept, month }
      : { kind: kept };
  });
  const growthAs = heldFor(memory.growthAs, signatureOf(table, guess)) ?? guess.growthAs;
  return { ...guess, columns, growthAs, goals: { ...memory.goals, ...guess.goals } };
}

/** The memory after a table was taken over with a mapping. */
export function rememberMapping(memory: MappingMemory, table: ActualsTable, mapping: ActualsMapping): MappingMemory {
  const columns = mapping.columns.flatMap(
    (role, column): readonly (readonly [string, MappingMemory['columns'][string]])[] => {
      const key = keyOf(table, mapping, column);
      return key === '' ? [] : [[key, role.kind === 'figure' ? role.figure : role.kind]];
    },
  );
  const signature: readonly (readonly [string, ActualsMapping['growthAs']])[] = [
    [signatureOf(table, mapping), mapping.growthAs],
  ];
  return {
    columns: latest(memory.columns, columns),
    goals: latest(memory.goals, Object.entries(mapping.goals)),
    growthAs: latest(memory.growthAs, signature),
  };
}

/** The heading without its month, which is another one next time. */
const keyOf = (table: ActualsTable, mapping: ActualsMapping, column: number): string =>
  plainName(headingOf(table, mapping, column).join(' '))
    .replace(/(\d{4}年)?(1月?[-—–~至到])?\d{1,2}月/g, '月')
    .slice(0, 200);

const signatureOf = (table: ActualsTable, mapping: ActualsMapping): string =>
  mapping.columns
    .map((_, column) => keyOf(table, mapping, column))
    .join('|')
    .slice(0, 200);

function latest<Value>(
  before: Readonly<Record<string, Value>>,
  next: readonly (readonly [string, Value])[],
): Readonly<Record<string, Value>> {
  const kept = new Map(Object.entries(before));
  for (const [key, value] of next) {
    kept.delete(key);
    kept.set(key, value);
  }
  return Object.fromEntries([...kept].slice(-most));
}
