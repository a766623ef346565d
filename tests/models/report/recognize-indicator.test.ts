import { expect, test } from 'vitest';
import { recognizeIndicator } from '../../../models/report/recognize-indicator.ts';
import { INDICATORS } from '../../../models/report/vocabulary/indicators.ts';

test.each([
  ['规上工业增加值', 'aboveScaleIndustry'],
  ['规模以上工业增加值', 'aboveScaleIndustry'],
  ['规模工业增加值增速', 'aboveScaleIndustry'],
  ['全县地区生产总值', 'gdp'],
  ['地方一般公共预算收入增长', 'fiscalRevenue'],
  ['全社会固定资产投资', 'fixedAssetInvestment'],
  ['农村常住居民人均可支配收入', 'ruralIncome'],
  ['新增“小巨人”企业', null],
])('%s is %s', (name, id) => {
  expect(recognizeIndicator(name)?.id ?? null).toBe(id);
});

test('no name stands for two indicators', () => {
  const names = INDICATORS.flatMap(({ name, synonyms }) => [name, ...synonyms]);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});
