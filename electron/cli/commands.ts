import type { Command } from './command.ts';
import { check } from './commands/check.ts';
import { compare } from './commands/compare.ts';
import { csv } from './commands/csv.ts';
import { evaluate } from './commands/evaluate.ts';
import { targets } from './commands/targets.ts';

/** Every command, in the order of `--help`. */
export const commands: readonly Command[] = [evaluate, targets, compare, check, csv];
