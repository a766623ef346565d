import type { Label } from '../language.ts';

/** What the footnotes of the brief say. */
export const briefNoteTexts = {
  sentence: { zh: '报告第{line}段：“{text}”', en: 'Work report, paragraph {line}: “{text}”' },
  formula: {
    zh: '测算：{name}＝{formula}{weakest}。',
    en: 'Model: {name} = {formula}{weakest}.',
  },
  opening: { zh: '测算：{name}{weakest}。', en: 'Model: {name}{weakest}.' },
  weakest: { zh: '；含{state}（{name}）', en: '; uses {state} ({name})' },
  lastYear: { zh: '上年{name}', en: 'last year’s {name}' },
  assumption: { zh: '{name}，{source}', en: '{name}: {source}' },
  paragraph: { zh: '报告第{line}段', en: 'work report, paragraph {line}' },
  shortSource: { zh: '{state}：{text}', en: '{state}: {text}' },
  shortFormula: { zh: '测算', en: 'calculated' },
  carried: { zh: '沿用{period}年，', en: 'carried from {period}, ' },
  derived: { zh: '推算：{arithmetic}。', en: 'derived: {arithmetic}.' },
  external: { zh: '外部：{title}。', en: 'external: {title}.' },
  proxy: { zh: '替代：{title}。', en: 'borrowed: {title}.' },
  assumed: { zh: '假设：{author}，{date}{note}。', en: 'assumed: {author}, {date}{note}.' },
  missing: { zh: '缺数据{note}。', en: 'missing{note}.' },
  remark: { zh: '（{note}）', en: ' ({note})' },
  gap: {
    zh: '测算值减目标值；金额为差距乘以上年{name}{base}。',
    en: 'Model value less goal; as an amount, times last year’s {name} of {base}.',
  },
  gapOnly: { zh: '测算值减目标值。', en: 'Model value less goal.' },
  pull: {
    zh: '{name}：上年比重{weight}（{weightSource}）×增速{growth}（{growthSource}）。',
    en: '{name}: last year’s weight {weight} ({weightSource}) × growth {growth} ({growthSource}).',
  },
  pullPlain: {
    zh: '{name}：拉动除以增速为贡献率（方案“{scenario}”）。',
    en: '{name}: its pull over growth is its share (“{scenario}”).',
  },
  bridge: {
    zh: '各项假设改变的平均影响（沙普利值），与先后次序无关，合计等于总变化。',
    en: 'Mean effect of each change over all orders (Shapley value); the parts sum to the whole.',
  },
  bridgeWithin: {
    zh: '各项假设改变的平均影响，合计等于总变化，误差不超过{error}个百分点。',
    en: 'Mean effect of each change; they sum to the whole, none off by more than {error} points.',
  },
  solved: {
    zh: '倒算：所列增速可在现值上下{far}个百分点内动（假设），其他不动。{certainty}',
    en: 'Goal seek: the growth rates may move {far} points either way (assumed), all else held. {certainty}',
  },
  someOf: { zh: '{names}等，全部见台账。', en: '{names} and more; the ledger has all.' },
  counted: { zh: '{names}。', en: '{names}.' },
  checks: {
    zh: '方案{scenarios}的恒等检查，各项名称见工作簿“{sheet}”表。',
    en: 'The identities of {scenarios}; the sheet “{sheet}” of the workbook names them.',
  },
  chartedPulls: {
    zh: '行业拉动＝上年比重×本年增速，合计为{name}。',
    en: 'Pull = last year’s weight × this year’s growth; they sum to {name}.',
  },
  chartedGoals: {
    zh: '目标值据报告，测算值据各方案{year}年结果。',
    en: 'Goals as in the report, model values as the scenarios give them for {year}.',
  },
  residual: { zh: '{name}减各行业拉动之和。', en: '{name} less the sum of the pulls.' },
  noSpan: { zh: '目标测算台“报告”页的核对结果。', en: 'The audit on the screen Report.' },
} as const satisfies Readonly<Record<string, Label>>;
