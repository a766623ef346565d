import type { Label } from '../language.ts';

/** The words of the analyses: goal seek, sensitivity, tables, simulation and the rule for reaching a target. */
export const analysisTexts = {
  // Goal seek
  reached: {
    zh: '可以达到：{output}为{value}。改动最小的方案：{changes}。',
    en: 'It can be reached: {output} is {value}. The plan that changes least: {changes}.',
  },
  change: { zh: '{name}由{from}到{to}{bound}', en: '{name} from {from} to {to}{bound}' },
  inYear: { zh: '{year}年{name}', en: '{name} in {year}' },
  asFound: { zh: '（试算所见）', en: ' (as far as was found)' },
  unchanged: { zh: '各项假设都不用改', en: 'no assumption has to change' },
  atMax: { zh: '（到上限）', en: ' (at its upper bound)' },
  atMin: { zh: '（到下限）', en: ' (at its lower bound)' },
  'no-figure': {
    zh: '无法求解：{output}缺数据（{names}）。请先补齐。',
    en: 'Cannot be solved: {output} has no figure ({names}). Supply it first.',
  },
  'no-figure-anywhere': {
    zh: '无法求解：在给定范围内{output}算不出数。',
    en: 'Cannot be solved: within the bounds {output} has no figure.',
  },
  'no-effect': {
    zh: '达不到：选定的假设不影响{output}，它一直是{maximum}。',
    en: 'Out of reach: the chosen assumptions do not move {output}; it stays at {maximum}.',
  },
  'above-maximum': {
    zh: '达不到{wanted}：在给定范围内{output}最高{maximum}。',
    en: 'Out of reach: within the bounds {output} is at most {maximum}, not {wanted}.',
  },
  'below-minimum': {
    zh: '达不到{wanted}：在给定范围内{output}最低{minimum}。',
    en: 'Out of reach: within the bounds {output} is at least {minimum}, not {wanted}.',
  },
  limits: { zh: '限住它的是：{names}。', en: 'What limits it: {names}.' },
  'not-found': {
    zh: '没有找到：{output}在给定范围内介于{minimum}与{maximum}之间，但没有哪个方案恰好是{wanted}。',
    en: 'Not found: within the bounds {output} lies between {minimum} and {maximum}, but no plan gives {wanted}.',
  },
  exact: {
    zh: '在选定的假设上模型是线性的，结果是精确的。',
    en: 'The model is linear in the chosen assumptions; the answer is exact.',
  },
  searched: {
    zh: '模型不是线性的：试算了 {tried} 次，这是找到的改动最小的方案，可能还有更小的。',
    en: 'The model is not linear: of {tried} trials this plan changes least; another may change less.',
  },
  proved: {
    zh: '这一点已经验证：范围内的任何组合都不行。',
    en: 'This is certain: no combination within the bounds does.',
  },
  notProved: {
    zh: '试算了 {tried} 次没有找到，但不能断定一定没有。',
    en: 'Nothing was found in {tried} trials, which does not prove that nothing exists.',
  },
  // The rule for reaching a target
  box: {
    zh: '当{limits}时，{density}的试算达到目标“{target}”（不设条件时为{reached}）；达到目标的试算有{coverage}落在这个范围内。',
    en: 'When {limits}, {density} of the trials reach “{target}” (without conditions {reached}); {coverage} of all trials that reach it lie in this range.',
  },
  noBox: {
    zh: '目标“{target}”没有可以概括的条件：试算几乎都达到，或几乎都达不到。',
    en: '“{target}” has no conditions to name: nearly all trials reach it, or nearly none.',
  },
  atLeast: { zh: '{name}不低于{min}', en: '{name} is at least {min}' },
  atMost: { zh: '{name}不高于{max}', en: '{name} is at most {max}' },
  within: { zh: '{name}在{min}至{max}之间', en: '{name} is between {min} and {max}' },
  and: { zh: '、且', en: ' and ' },
  comma: { zh: '、', en: ', ' },
  // Simulation
  simulated: { zh: '试算 {samples} 次，随机种子 {seed}。', en: '{samples} trials, seed {seed}.' },
  assumedUncertainty: {
    zh: '假设：没有给出不确定程度的，按上下各 1 个百分点的三角分布（{names}）。',
    en: 'Assumed: where no uncertainty was given, a triangular distribution one point either way ({names}).',
  },
} as const satisfies Readonly<Record<string, Label>>;
