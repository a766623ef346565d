import { describe, expect, test } from 'vitest';
import { figureRow, readSentence } from './run-examples.ts';

const rows = (sentence: string) =>
  readSentence(sentence)
    .filter((target) => target.kind !== 'rule')
    .map(figureRow);
const one = (sentence: string) => {
  const [target] = readSentence(sentence);
  if (!target) throw new Error(`no target in ${sentence}`);
  return target;
};

describe('numbers', () => {
  test.each([
    ['全县接待游客３６０万人次。', '接待游客|360|万人次'],
    ['城镇新增就业12,000人以上。', '城镇新增就业|12000|人'],
    ['新增专利授权120余件。', '新增专利授权|120|件'],
    ['地区生产总值增长6%-7%。', '地区生产总值|6|%'],
    ['粮食产量达到1.2亿斤。', '粮食产量|1.2|亿斤'],
    ['PM2.5平均浓度控制在32微克/立方米以内。', 'PM2.5平均浓度|32|微克/立方米'],
  ])('%s', (sentence, row) => {
    expect(rows(sentence)).toEqual([row]);
  });

  test('a range keeps its upper end', () => {
    expect(one('地区生产总值增长6%—7%。')).toMatchObject({ value: 6, upper: 7, unit: '%' });
  });
});

describe('base and stretch', () => {
  test.each([
    ['工业投资增长10%、力争12%。', ['工业投资|10/12|%']],
    ['工业投资增长10%,力争达到12%以上。', ['工业投资|10/12|%']],
    ['工业投资增长10%(力争12%)。', ['工业投资|10/12|%']],
    ['力争工业投资增长12%、确保10%。', ['工业投资|10/12|%']],
    ['地区生产总值增速“保7争8”。', ['地区生产总值增速|7/8|%']],
    ['新增上市公司“保2争3拼4”。', ['新增上市公司|2/3/4|家']],
    ['新签约项目40个、力争50个。', ['新签约项目|40/50|个']],
    ['城镇、农村居民收入分别增长6%、8%,力争7%、9%。', ['城镇居民收入|6/7|%', '农村居民收入|8/9|%']],
    ['力争工业投资增长12%。', ['工业投资|12|%']],
    ['外贸出口增长9%、力争突破20亿元。', ['外贸出口|9|%', '外贸出口|20|亿元']],
  ])('%s', (sentence, expected) => {
    expect(rows(sentence)).toEqual(expected);
  });

  test('a stretch in another unit keeps its own', () => {
    expect(one('新增就业1万人、力争12000人。')).toMatchObject({
      value: 1,
      unit: '万人',
      stretch: 12000,
      stretchUnit: '人',
    });
  });

  test('a stretch in words is kept as words', () => {
    expect(one('工业投资增长10%,力争更好结果。')).toMatchObject({
      value: 10,
      stretch: null,
      stretchWords: '力争更好结果',
    });
  });

  test('a rule may strive for a figure', () => {
    expect(one('民间投资保持稳定增长、力争达到4%。')).toMatchObject({ kind: 'rule', value: null, stretch: 4 });
  });
});

describe('lists and elided names', () => {
  test.each([
    ['乡镇、村级卫生机构达标率分别达到100%、90%。', ['乡镇卫生机构达标率|100|%', '村级卫生机构达标率|90|%']],
    ['三次产业增加值分别增长3%、8%、7%。', ['第一产业增加值|3|%', '第二产业增加值|8|%', '第三产业增加值|7|%']],
    ['生猪、肉牛出栏量均增长5%。', ['生猪出栏量|5|%', '肉牛出栏量|5|%']],
    ['新增绿色工厂、智能车间各3家。', ['新增绿色工厂|3|家', '新增智能车间|3|家']],
    ['工业、技改投资分别增长9%以上。', ['工业投资|9|%', '技改投资|9|%']],
    ['创成国家级示范社1家、省级3家。', ['创成国家级示范社|1|家', '创成省级示范社|3|家']],
    ['新增高新技术企业8家,总数突破50家。', ['新增高新技术企业|8|家', '高新技术企业总数|50|家']],
    ['自来水普及率、污水处理率分别达到98%和85%。', ['自来水普及率|98|%', '污水处理率|85|%']],
    ['实现收储土地、供应土地“两个800亩”。', ['收储土地|800|亩', '供应土地|800|亩']],
    ['规上工业产值突破90亿元,增长11%。', ['规上工业产值|90|亿元', '规上工业产值|11|%']],
    ['引进亿元以上项目20个,其中5亿元以上项目4个。', ['引进亿元以上项目|20|个', '引进5亿元以上项目|4|个']],
    ['供水管网漏损率二季度达到10%、四季度达到8%。', ['供水管网漏损率(二季度)|10|%', '供水管网漏损率(四季度)|8|%']],
    [
      '接待游客300万人次,旅游收入25亿元,分别增长10%、12%。',
      ['接待游客|300|万人次', '接待游客|10|%', '旅游收入|12|%', '旅游收入|25|亿元'],
    ],
  ])('%s', (sentence, expected) => {
    expect(rows(sentence).toSorted()).toEqual(expected.toSorted());
  });
});

describe('operators and kinds', () => {
  test.each([
    ['工业投资增长10%。', 'reach', 'growth'],
    ['力争工业投资增长10%。', 'reach', 'growth'],
    ['确保工业投资增长10%。', 'atLeast', 'growth'],
    ['工业投资增长10%以上。', 'atLeast', 'growth'],
    ['新建学校不少于6所。', 'atLeast', 'level'],
    ['工业投资增长10%左右。', 'about', 'growth'],
    ['森林覆盖率稳定在61%。', 'hold', 'ratio'],
    ['城镇登记失业率控制在4%以内。', 'atMost', 'control'],
    ['万元GDP能耗下降2.5%。', 'reach', 'growth'],
    ['常住人口城镇化率提高1.2个百分点。', 'reach', 'growth'],
    ['义务教育巩固率达到98%。', 'reach', 'ratio'],
    ['压减一般性支出5%以上。', 'atLeast', 'growth'],
  ])('%s', (sentence, operator, kind) => {
    expect(one(sentence)).toMatchObject({ operator, kind });
  });
});
