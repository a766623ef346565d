import type { Command } from './command.ts';
import { audit } from './commands/audit.ts';
import { brief } from './commands/brief.ts';
import { check } from './commands/check.ts';
import { compare } from './commands/compare.ts';
import { csv } from './commands/csv.ts';
import { departments } from './commands/departments.ts';
import { evaluate } from './commands/evaluate.ts';
import { exportWorkbook } from './commands/export.ts';
import { extract } from './commands/extract.ts';
import { importWorkbook } from './commands/import.ts';
import { sensitivity } from './commands/sensitivity.ts';
import { simulate } from './commands/simulate.ts';
import { solve } from './commands/solve.ts';
import { table } from './commands/table.ts';
import { targets } from './commands/targets.ts';

/** Every command, in the order of `--help`. */
export const commands: readonly Command[] = [
  evaluate,
  targets,
  audit,
  compare,
  solve,
  sensitivity,
  table,
  simulate,
  extract,
  check,
  exportWorkbook,
  importWorkbook,
  brief,
  departments,
  csv,
];
