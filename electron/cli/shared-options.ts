import type { OptionSpec } from './command.ts';

/** The plan to read; without it the shipped Honghu 2024 plan is used. */
export const plan: OptionSpec = {
  value: 'F',
  help: { zh: '方案文件;不写就用内置的洪湖 2024', en: 'the plan; the shipped Honghu 2024 when left out' },
};

/** One scenario by its id or its name. */
export const scenario: OptionSpec = {
  value: 'S',
  help: { zh: '方案的标识或名称;不写就用第一个', en: 'id or name of a scenario; the first when left out' },
};

/** Assumptions tried for this one run; nothing is written. */
export const set: OptionSpec = {
  value: 'ID=V',
  multiple: true,
  help: {
    zh: '临时改一个假设,如 fixedAssetInvestmentGrowth=10%;指定年份写 ID@2025=V;可以写多次',
    en: 'tries an assumption, such as fixedAssetInvestmentGrowth=10%; ID@2025=V names the year; may be repeated',
  },
};

/** Options every command has. */
export const everywhere: Readonly<Record<string, OptionSpec>> = {
  json: { help: { zh: '只输出一个 JSON 对象', en: 'prints one JSON object and nothing else' } },
  lang: { value: 'zh|en', help: { zh: '输出语言,默认中文', en: 'the language of the output, Chinese by default' } },
  help: { help: { zh: '显示用法', en: 'shows this help' } },
};
