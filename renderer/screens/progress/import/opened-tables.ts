import type { ActualsTable } from '../../../../models/plan/import-actuals/actuals-table.ts';
import { guessMapping } from '../../../../models/plan/import-actuals/guess-mapping.ts';
import type { ActualsMapping } from '../../../../models/plan/import-actuals/mapping.ts';
import { type MappingMemory, recallMapping } from '../../../../models/plan/import-actuals/mapping-memory.ts';
import { readActualsTable } from '../../../../models/plan/import-actuals/read-actuals-table.ts';
import type { Plan } from '../../../../models/plan/plan.ts';
import { followedGoals } from '../../../../models/views/import-actuals.ts';

/** A file of monthly figures that was opened, the sheet that is looked at and how each is to be read. */
export interface OpenedTables {
  readonly file: string;
  readonly tables: readonly ActualsTable[];
  readonly mappings: readonly ActualsMapping[];
  readonly chosen: number;
}

/** Takes up a file: every sheet with its guess, and the sheet from which most can be taken over. */
export function takeUpTables(
  plan: Plan,
  file: string,
  tables: readonly ActualsTable[],
  memory: MappingMemory,
): OpenedTables {
  const followed = followedGoals(plan);
  const mappings = tables.map((table) =>
    recallMapping(memory, table, guessMapping(table, followed.goals, plan.model.targetPeriod)),
  );
  const counts = tables.map((table, index) => {
    const mapping = mappings[index];
    return mapping ? readActualsTable(table, mapping, followed).entries.length : 0;
  });
  return { file, tables, mappings, chosen: Math.max(0, counts.indexOf(Math.max(...counts))) };
}
