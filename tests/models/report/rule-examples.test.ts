import { describe, expect, test } from 'vitest';
import { MILESTONE_RULES } from '../../../models/report/rules/milestone-rules.ts';
import { NOT_A_QUANTITY } from '../../../models/report/rules/not-a-quantity.ts';
import { NOT_A_TARGET } from '../../../models/report/rules/not-a-target.ts';
import { PLACE_RULES } from '../../../models/report/rules/place-figure.ts';
import { WORD_RULES } from '../../../models/report/rules/word-rules.ts';
import { figureRow, readSentence, wordRow } from './run-examples.ts';

const figures = (sentence: string) => readSentence(sentence).filter((target) => target.kind !== 'rule');
const rules = (sentence: string) => readSentence(sentence).filter((target) => target.kind === 'rule');
const milestones = (sentence: string) => readSentence(sentence).filter((target) => target.operator === 'milestone');

describe('digits that measure nothing', () => {
  test.each(NOT_A_QUANTITY.flatMap((rule) => rule.examples.map((text) => [rule.name, text])))('%s: %s', (_, text) => {
    expect(figures(text).map(figureRow)).toEqual([]);
  });
});

describe('figures that are no target', () => {
  test.each(NOT_A_TARGET.flatMap((rule) => rule.examples.map((text) => [rule.name, text])))('%s: %s', (_, text) => {
    expect(figures(text).map(figureRow)).toEqual([]);
  });
});

describe('figures and their names', () => {
  test.each(PLACE_RULES.flatMap((rule) => rule.examples.map(({ text, rows }) => [rule.name, text, rows] as const)))(
    '%s: %s',
    (_, text, rows) => {
      expect(figures(text).map(figureRow)).toEqual(rows);
    },
  );
});

describe('rules in words', () => {
  test.each(WORD_RULES.flatMap((rule) => rule.examples.map(({ text, rows }) => [rule.name, text, rows] as const)))(
    '%s: %s',
    (_, text, rows) => {
      expect(rules(text).map(wordRow)).toEqual(rows);
    },
  );
});

describe('promises without a figure', () => {
  test.each(MILESTONE_RULES.flatMap((rule) => rule.examples.map(({ text, rows }) => [rule.name, text, rows] as const)))(
    '%s: %s',
    (_, text, rows) => {
      expect(milestones(text).map(({ indicator, words }) => `${indicator}|${words}`)).toEqual(rows);
      expect(milestones(text).every(({ confidence, reason }) => confidence === 'low' && reason === 'milestone')).toBe(
        true,
      );
    },
  );

  test.each([
    '加强市乡村三级综治中心规范化建设。',
    '推动产业发展提质增效,加快项目建设进度。',
    '争创“全县一流、全市领先”的营商环境。',
    '去年建成通车的滨江大道方便了群众,青山水库工程已完成。',
    '到2099年建成沿江高铁枢纽中心。',
    '确保早开工、早建设、早达效。',
    '消除事故隐患,完成各项工作任务。',
  ])('%s promises none', (text) => {
    expect(milestones(text)).toEqual([]);
  });

  test('a clause with a figure gives no second row', () => {
    expect(milestones('确保10个项目竣工投产,实现15个偏远村公交全覆盖。')).toEqual([]);
  });
});

test('every rule has an example', () => {
  for (const rule of [...NOT_A_QUANTITY, ...NOT_A_TARGET, ...PLACE_RULES, ...WORD_RULES, ...MILESTONE_RULES]) {
    expect(rule.examples.length, rule.name).toBeGreaterThan(0);
  }
});
