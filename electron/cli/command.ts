import type { Label, Language } from '../../models/shared/language.ts';
import type { Problem } from '../../models/shared/problem.ts';
import type { Result } from '../../models/shared/result.ts';

/** 0 = done, 1 = the answer is no, 2 = bad input. */
export type ExitCode = 0 | 1 | 2;

/** What a command has to say: the object of `--json`, the text for people, and problems that do not stand in its way. */
export interface Answer {
  readonly exit: ExitCode;
  readonly json: object;
  readonly text: string;
  readonly problems?: readonly Problem[];
}

/** One option of a command, as `--help` shows it. `value` stands for what follows it; a switch has none. */
export interface OptionSpec {
  readonly value?: string;
  readonly multiple?: boolean;
  readonly help: Label;
}

/** A command line that was read: what stands after the command's name. */
export interface Request {
  readonly positionals: readonly string[];
  readonly options: Readonly<Record<string, readonly string[]>>;
  readonly language: Language;
}

/** One command of the command line. A new one is a file in `commands/` and a line in `commands.ts`. */
export interface Command {
  readonly name: string;
  /** The names of its arguments, such as `A B`; how many there are is how many it takes. */
  readonly positionals: readonly string[];
  readonly summary: Label;
  readonly options: Readonly<Record<string, OptionSpec>>;
  readonly run: (request: Request) => Promise<Result<Answer>>;
}

/** The last value given for an option, or undefined. */
export const optionOf = (request: Request, name: string): string | undefined => request.options[name]?.at(-1);

/** Every value given for an option, in the order given. */
export const optionsOf = (request: Request, name: string): readonly string[] => request.options[name] ?? [];
