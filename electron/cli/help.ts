import type { Label, Language } from '../../models/shared/language.ts';
import type { Command, OptionSpec } from './command.ts';
import { everywhere } from './shared-options.ts';
import { renderTable } from './text-table.ts';

/** The line that shows how a command is written. */
export function usageOf(command: Command): string {
  const options = Object.entries(command.options).map(
    ([name, spec]) => `[${optionText(name, spec)}]${spec.multiple ? '…' : ''}`,
  );
  return ['goalpath', command.name, ...command.positionals, ...options, '[--json]'].join(' ');
}

const optionText = (name: string, spec: OptionSpec): string =>
  spec.value === undefined ? `--${name}` : `--${name} ${spec.value}`;

/** What `goalpath COMMAND --help` prints. */
export function helpOn(command: Command, language: Language): string {
  const rows = Object.entries({ ...command.options, ...everywhere }).map(([name, spec]) => [
    `  ${optionText(name, spec)}`,
    spec.help[language],
  ]);
  return `${usageOf(command)}\n\n${command.summary[language]}\n\n${renderTable(rows, ['left', 'left'])}`;
}

const title: Label = { zh: '目标测算台命令行', en: 'Goalpath on the command line' };
const more: Label = {
  zh: '每个命令的选项:goalpath 命令 --help。退出码:0 完成,1 答案为否,2 输入有误。',
  en: 'Options of a command: goalpath COMMAND --help. Exit codes: 0 done, 1 the answer is no, 2 bad input.',
};

/** What `goalpath --help` prints. */
export function helpOnAll(commands: readonly Command[], language: Language): string {
  const rows = commands.map((command) => [
    `  ${[command.name, ...command.positionals].join(' ')}`,
    command.summary[language],
  ]);
  return `${title[language]}\n\n${renderTable(rows, ['left', 'left'])}\n${more[language]}\n`;
}
