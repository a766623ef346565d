import type { Label } from '../../shared/language.ts';
import { bureauWords } from './words/bureau.ts';
import { compareWords } from './words/compare.ts';
import { contributionsWords } from './words/contributions.ts';
import { coverWords } from './words/cover.ts';
import { inputsWords } from './words/inputs.ts';
import { targetsWords } from './words/targets.ts';

/** The names of the sheets. */
export const sheetNames = {
  cover: { zh: '封面', en: 'Cover' },
  inputs: { zh: '假设', en: 'Inputs' },
  model: { zh: '模型', en: 'Model' },
  targets: { zh: '目标达成', en: 'Targets' },
  contributions: { zh: '贡献', en: 'Contributions' },
  compare: { zh: '比较', en: 'Compare' },
  analysis: { zh: '分析', en: 'Analysis' },
  checks: { zh: '检查', en: 'Checks' },
  sources: { zh: '来源', en: 'Sources' },
  projection: { zh: '预期目标测算表', en: 'Projection' },
  support: { zh: 'GDP支撑指标测算表', en: 'GDP support' },
  tasks: { zh: '目标任务分解表', en: 'Tasks' },
  demand: { zh: '三大需求贡献测算表', en: 'Demand' },
  growthPoints: { zh: '增长点和项目支撑表', en: 'Growth points' },
  monthly: { zh: '月度调度表', en: 'Monthly' },
} as const satisfies Readonly<Record<string, Label>>;

/** The words of the workbook. */
export const words = {
  ...inputsWords,
  ...targetsWords,
  ...contributionsWords,
  ...compareWords,
  ...bureauWords,
  ...coverWords,
};
