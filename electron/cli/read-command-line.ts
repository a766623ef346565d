import { parseArgs } from 'node:util';
import type { Language } from '../../models/shared/language.ts';
import { problem } from '../../models/shared/problem.ts';
import { fail, ok, type Result } from '../../models/shared/result.ts';
import type { Command, Request } from './command.ts';
import { usageOf } from './help.ts';
import { everywhere } from './shared-options.ts';

/** A command line that was understood. `language` is null when none was asked for: problems then come in both. */
export interface CommandLine {
  readonly request: Request;
  readonly json: boolean;
  readonly help: boolean;
}

/** Reads what stands after a command's name. Problems: an unknown option, an option without its value, a wrong number of arguments. */
export function readCommandLine(command: Command, args: readonly string[]): Result<CommandLine> {
  const specs = { ...command.options, ...everywhere };
  const options = Object.fromEntries(
    Object.entries(specs).map(([name, { value }]) => [
      name,
      { type: value === undefined ? ('boolean' as const) : ('string' as const), multiple: true },
    ]),
  );
  // Not strict: parseArgs's own messages are English only and name no next step.
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  const given: Record<string, string[]> = {};
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const spec = Object.hasOwn(specs, token.name) ? specs[token.name] : undefined;
    if (!spec) return fail(problem('usage-unknown-option', command.name, { option: token.rawName }));
    if (spec.value === undefined && token.value !== undefined) {
      return fail(problem('usage-option', `${command.name} ${token.rawName}`, { reason: `--${token.name}` }));
    }
    // The next option is no value: one that does begin with two dashes is written --plan=--odd.json.
    const isMissing = token.value === undefined || (!token.inlineValue && token.value.startsWith('--'));
    if (spec.value !== undefined && isMissing) {
      const details = { option: `--${token.name}`, example: `--${token.name} ${spec.value}` };
      return fail(problem('usage-no-value', command.name, details));
    }
    given[token.name] = [...(given[token.name] ?? []), token.value ?? ''];
  }
  const language = languageIn(given.lang?.at(-1) ?? 'zh');
  if (!language) return fail(problem('usage-option', `${command.name} --lang`, { reason: 'zh | en' }));
  const help = given.help !== undefined;
  if (!help && positionals.length !== command.positionals.length) {
    const [count, expected] = [positionals.length, command.positionals.length];
    return fail(problem('usage-arguments', command.name, { given: count, expected, usage: usageOf(command) }));
  }
  return ok({ request: { positionals, options: given, language }, json: given.json !== undefined, help });
}

/** The language asked for anywhere on a command line, for problems that arise before it can be read; null for both. */
export function languageAsked(args: readonly string[]): Language | null {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const text = args[at]?.startsWith('--lang=') ? args[at].slice('--lang='.length) : args[at + 1];
  return at < 0 ? null : languageIn(text ?? '');
}

const languageIn = (text: string): Language | null => (text === 'zh' || text === 'en' ? text : null);
