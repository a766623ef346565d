import type { Label } from '../../language.ts';

/** What is wrong with a command line. */
export const commandLineProblems = {
  'usage-unknown-command': {
    zh: '没有命令“{place}”：可用的命令是 {commands}。',
    en: 'There is no command “{place}”: use one of {commands}.',
  },
  'usage-option': {
    zh: '命令行参数有误（{place}）：{reason}；用 --help 查看用法。',
    en: 'The command line is wrong ({place}): {reason}; see --help.',
  },
  'brief-kind': {
    zh: '命令行写不出“{place}”：简报在命令行写成 .docx；PDF 请在窗口用“文件 > 导出 > 简报（PDF）”。',
    en: 'The command line cannot write “{place}”: a brief is written as .docx there; for PDF use File > Export > Brief (PDF) in the window.',
  },
  'usage-unknown-option': {
    zh: '不认识选项 {option}（{place}）：用 --help 查看这个命令的选项。',
    en: 'The option {option} is not known ({place}): see --help for the options of this command.',
  },
  'usage-no-value': {
    zh: '选项 {option} 后面要有值（{place}）：请写成 {example}。',
    en: 'The option {option} needs a value ({place}): write it as {example}.',
  },
  'usage-missing-option': {
    zh: '缺少选项 {option}（{place}）：请写成 {example}。',
    en: 'The option {option} is missing ({place}): write it as {example}.',
  },
  'usage-arguments': {
    zh: '参数个数不对（{place}）：给了 {given} 个，应为 {expected} 个；用法是 {usage}。',
    en: 'Wrong number of arguments ({place}): {given} given, {expected} expected; the usage is {usage}.',
  },
  'answer-unwritable': {
    zh: '“{place}”的结果写不出去（{reason}）：请检查输出所在的磁盘还有没有空间，再运行一次。',
    en: 'The answer of “{place}” cannot be written ({reason}): check that there is room where the output goes, and run it again.',
  },
  'output-is-input': {
    zh: '不能写到“{place}”：它就是读入的文件 {input}，写了就没有了；请换一个文件名。',
    en: 'Nothing was written to “{place}”: it is the file {input} that was read and would be lost; name another file.',
  },
  'usage-setting': {
    zh: '读不懂设定“{text}”（{place}）：请写成 变量=数值，例如 fixedAssetInvestmentGrowth=10% 或 fixedAssetInvestmentGrowth@2025=0.1。',
    en: 'The setting “{text}” cannot be read ({place}): write ID=VALUE, such as fixedAssetInvestmentGrowth=10% or fixedAssetInvestmentGrowth@2025=0.1.',
  },
} as const satisfies Readonly<Record<string, Label>>;
