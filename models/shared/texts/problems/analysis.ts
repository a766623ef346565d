import type { Label } from '../../language.ts';

/** What keeps an analysis from running. */
export const analysisProblems = {
  'lever-twice': {
    zh: '“{id}”写了两次（{place}）：每个假设只写一次。',
    en: '“{id}” is given twice ({place}): name each assumption once.',
  },
  'analysis-broken': {
    zh: '推演中断了，文档没有改动。请再算一次。',
    en: 'The analysis broke off; the document is untouched. Run it again.',
  },
  'lever-bounds': {
    zh: '下限 {min} 大于上限 {max}（{place}）：请对调。',
    en: 'The lower bound {min} is above the upper bound {max} ({place}): swap them.',
  },
  'table-too-large': {
    zh: '“{place}”有 {count} 个取值，每边最多 {limit} 个：请减少取值。',
    en: '“{place}” takes {count} figures and a side of a table holds {limit}: take fewer.',
  },
  'distribution-order': {
    zh: '“{place}”的分布要求 最小 ≤ 最可能 ≤ 最大，且最小小于最大，现在是 {min}、{mode}、{max}：请改正。',
    en: 'The distribution of “{place}” needs min ≤ mode ≤ max and min below max, not {min}, {mode}, {max}: correct it.',
  },
  'distribution-spread': {
    zh: '“{place}”的标准差必须大于零，对数正态的均值也必须大于零（现在是 {mean}、{sd}）：请改正。',
    en: 'The standard deviation of “{place}” must be above zero, and so must a lognormal mean (now {mean}, {sd}): correct it.',
  },
  'correlation-impossible': {
    zh: '这些秩相关系数不能同时成立（{place}）：每个应在 −1 与 1 之间，并且互相不矛盾。',
    en: 'These rank correlations cannot hold together ({place}): each must lie between −1 and 1 and they must not contradict each other.',
  },
  'samples-out-of-range': {
    zh: '抽样次数是 {samples}（{place}）：请取 1 至 {limit} 之间的整数。',
    en: 'The number of samples is {samples} ({place}): take a whole number from 1 to {limit}.',
  },
} as const satisfies Readonly<Record<string, Label>>;
