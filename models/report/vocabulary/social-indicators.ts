import { type Indicator, indicator } from './indicator.ts';

/** Incomes, prices, work, resources and towns. */
export const SOCIAL_INDICATORS: readonly Indicator[] = [
  indicator(
    'income',
    '居民人均可支配收入',
    '全体居民人均可支配收入 城乡居民人均可支配收入 居民收入 城乡居民收入 居民可支配收入',
    '元',
    'nominal',
    'income',
  ),
  indicator(
    'urbanIncome',
    '城镇居民人均可支配收入',
    '城镇常住居民人均可支配收入 城镇居民可支配收入 城镇居民收入',
    '元',
    'nominal',
    'income',
  ),
  indicator(
    'ruralIncome',
    '农村居民人均可支配收入',
    '农村常住居民人均可支配收入 农村居民可支配收入 农民人均可支配收入 农村居民收入 农民收入 农民人均纯收入',
    '元',
    'nominal',
    'income',
  ),
  indicator(
    'consumerPrices',
    '居民消费价格',
    '居民消费价格指数 居民消费价格总指数 居民消费价格涨幅 CPI 居民消费价格总水平 物价总水平',
    '%',
    null,
    'price',
  ),
  indicator('surveyedUnemployment', '城镇调查失业率', '', '%', null, 'labour'),
  indicator('registeredUnemployment', '城镇登记失业率', '登记失业率', '%', null, 'labour'),
  indicator('newJobs', '城镇新增就业', '新增城镇就业 城镇新增就业人数 新增就业', '人', null, 'labour'),
  indicator(
    'energyIntensity',
    '单位GDP能耗',
    '单位地区生产总值能耗 单位生产总值能耗 万元GDP能耗 万元地区生产总值能耗 单位国内生产总值能耗 单位GDP能源消耗 单位地区生产总值能源消耗',
    '%',
    null,
    'resource',
  ),
  indicator('grainOutput', '粮食产量', '粮食总产量 粮食总产', '万吨', null, 'resource'),
  indicator('forestCover', '森林覆盖率', '', '%', null, 'resource'),
  indicator(
    'researchIntensity',
    '研发投入强度',
    '研发经费投入强度 全社会研发经费投入强度 R&D经费投入强度 全社会研发投入强度 研发经费支出占GDP比重 全社会研发投入占GDP比重 研发投入占GDP比重 研发经费投入占GDP比重 全社会研发投入占地区生产总值比重 R&D经费支出占GDP比重',
    '%',
    null,
    'resource',
  ),
  indicator('urbanization', '常住人口城镇化率', '城镇化率', '%', null, 'social'),
];
