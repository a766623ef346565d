import type { Label } from '../../language.ts';

/** What is wrong with a model, its scenarios, its goals and their actual figures. */
export const planProblems = {
  'duplicate-id': {
    zh: '标识“{id}”出现了两次（{place}）：请改掉其中一个。',
    en: 'The id “{id}” appears twice ({place}): change one of them.',
  },
  'unknown-variable': {
    zh: '模型里没有变量“{id}”（{place}）：请用 evaluate 列出的变量。',
    en: 'The model has no variable “{id}” ({place}): use one of those that evaluate lists.',
  },
  'unknown-goal': {
    zh: '没有目标“{id}”（{place}）：请改成已有目标的标识。',
    en: 'There is no goal “{id}” ({place}): use the id of an existing goal.',
  },
  'not-an-assumption': {
    zh: '“{id}”是算出来的，不能直接填（{place}）：请改它所依据的假设。',
    en: '“{id}” is calculated and cannot be entered ({place}): change the assumptions it depends on.',
  },
  'unknown-period': {
    zh: '模型里没有年份“{period}”（{place}）：可用的年份是 {periods}。',
    en: 'The model has no period “{period}” ({place}): use one of {periods}.',
  },
  'periods-backwards': {
    zh: '年份没有由早到晚排列，{before} 后面是更早的年份（{place}：{periods}）：请按先后排好。',
    en: 'The years do not run forwards, an earlier one follows {before} ({place}: {periods}): put them in order.',
  },
  'change-twice': {
    zh: '方案把“{id}”填了两次（{place}）：请只留一个数。',
    en: 'The scenario sets “{id}” twice ({place}): leave one figure.',
  },
  'unknown-scenario': {
    zh: '没有方案“{id}”（{place}）：现有方案是 {scenarios}。',
    en: 'There is no scenario “{id}” ({place}): the scenarios are {scenarios}.',
  },
  'scenario-loop': {
    zh: '方案“{id}”沿上级方案绕回了自己（{place}）：请改它的上级。',
    en: 'The scenario “{id}” is its own ancestor ({place}): change its parent.',
  },
  'scenario-frozen': {
    zh: '“{place}”已于 {date} 冻结，不能再改：请复制一份再改。',
    en: '“{place}” was frozen on {date} and cannot be changed: duplicate it and change the copy.',
  },
  'scenario-name': {
    zh: '方案名称不能为空，也不能与别的方案同名（{place}）：请换一个名称。',
    en: 'A scenario needs a name that no other has ({place}): choose another name.',
  },
  'scenario-root': {
    zh: '“{place}”是第一个方案，基年数据立在它上面，不能删除，也没有上级：请改别的方案。',
    en: '“{place}” is the first scenario and holds the base year; it cannot be deleted and has no parent: change another one.',
  },
  'actual-month': {
    zh: '月份“{month}”不在 {years} 年内（{place}）：请核对年月。',
    en: 'The month “{month}” is not in {years} ({place}): check it.',
  },
  'actual-not-finite': {
    zh: '“{place}”{month} 的数不是有限的数字：请核对。',
    en: 'The figure of “{place}” for {month} is not a finite number: check it.',
  },
  'span-outside-report': {
    zh: '“{id}”的原文位置 {start}–{end} 超出报告全文（{place}）：请重新指定原文。',
    en: 'The source span {start}–{end} of “{id}” lies outside the report ({place}): choose the sentence again.',
  },
  'weights-do-not-sum': {
    zh: '各行业比重之和是 {sum}，应为 1（{place}）：请调整其中一个行业的比重。',
    en: 'The industry weights sum to {sum} instead of 1 ({place}): change one of the weights.',
  },
  'identity-broken': {
    zh: '检查“{zh}”未通过（{place}）：{detail}；请改正它所用的假设或目标。',
    en: 'The check “{en}” fails ({place}): {detail}; correct the assumptions or goals it rests on.',
  },
} as const satisfies Readonly<Record<string, Label>>;
