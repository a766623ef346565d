import type { Language } from '../../models/shared/language.ts';
import { describeProblem, type Problem, problem } from '../../models/shared/problem.ts';
import type { ExitCode } from './command.ts';
import { commands } from './commands.ts';
import { helpOn, helpOnAll } from './help.ts';
import { languageAsked, readCommandLine } from './read-command-line.ts';

/** What a run prints, and how it ends. */
export interface Outcome {
  readonly exit: ExitCode;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs one command line. Results go to standard output, problems to standard error; nothing else is written but the files asked for. */
export async function runCli(args: readonly string[]): Promise<Outcome> {
  const [name, ...rest] = args;
  const language = languageAsked(args);
  const refuse = (problems: readonly Problem[]): Outcome => ({
    exit: 2,
    stdout: '',
    stderr: sentences(problems, language),
  });
  if (name === undefined || name === '--help' || name === 'help') {
    const help = helpOnAll(commands, language ?? 'zh');
    return name === undefined ? { exit: 2, stdout: '', stderr: help } : { exit: 0, stdout: help, stderr: '' };
  }
  const command = commands.find((candidate) => candidate.name === name);
  if (!command) {
    const known = commands.map((candidate) => candidate.name).join(', ');
    return refuse([problem('usage-unknown-command', name, { commands: known })]);
  }
  const line = readCommandLine(command, rest);
  if (!line.ok) return refuse(line.problems);
  const { request, json, help } = line.value;
  if (help) return { exit: 0, stdout: helpOn(command, request.language), stderr: '' };
  const result = await command.run(request);
  if (!result.ok) return refuse(result.problems);
  const answer = result.value;
  return {
    exit: answer.exit,
    stdout: json ? `${JSON.stringify(answer.json)}\n` : answer.text,
    stderr: sentences(answer.problems ?? [], language),
  };
}

const mostSentences = 5;

/** Each problem as a sentence, in Chinese and then in English unless a language was asked for. */
export function sentences(problems: readonly Problem[], language: Language | null): string {
  const languages: readonly Language[] = language === null ? ['zh', 'en'] : [language];
  const lines = problems
    .slice(0, mostSentences)
    .flatMap((found) => languages.map((wanted) => describeProblem(found, wanted)));
  const left = problems.length - mostSentences;
  const more = left > 0 ? [`… +${left}`] : [];
  return [...lines, ...more].map((line) => `${line}\n`).join('');
}
