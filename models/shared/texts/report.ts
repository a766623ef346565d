import type { Label } from '../language.ts';

/** What kind of figure a target of a report is. */
export const targetKinds = {
  growth: { zh: '增长', en: 'growth' },
  level: { zh: '总量', en: 'level' },
  ratio: { zh: '比率', en: 'ratio' },
  control: { zh: '控制', en: 'cap' },
  rule: { zh: '要求', en: 'rule' },
} as const satisfies Readonly<Record<string, Label>>;

/** How sure the reader is of a row. */
export const confidences = {
  high: { zh: '把握大', en: 'sure' },
  low: { zh: '待核对', en: 'to check' },
} as const satisfies Readonly<Record<string, Label>>;

/** The words of `extract` on the command line. */
export const extractTexts = {
  title: {
    zh: '{file} · {total} 项目标,其中 {low} 项待核对',
    en: '{file} · {total} targets, {low} of them to check',
  },
  year: { zh: '计划年度 {year}', en: 'plan year {year}' },
  none: { zh: '没有读到目标。', en: 'No target was found.' },
  indicator: { zh: '指标', en: 'Indicator' },
  target: { zh: '预期', en: 'Target' },
  stretch: { zh: '力争', en: 'Stretch' },
  kind: { zh: '类型', en: 'Kind' },
  place: { zh: '位置', en: 'Place' },
  look: { zh: '核对', en: 'To check' },
} as const satisfies Readonly<Record<string, Label>>;
