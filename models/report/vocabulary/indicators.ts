/** A standard indicator of county planning, the same under all its names. */
export interface Indicator {
  readonly id: string;
  readonly name: string;
  readonly synonyms: readonly string[];
  /** The unit of its level. */
  readonly unit: string;
  /** Whether its published growth is real (可比价) or nominal; null where growth is not measured in prices. */
  readonly basis: 'real' | 'nominal' | null;
  /** Where it stands in the accounts. */
  readonly side: 'production' | 'demand' | 'income' | 'fiscal' | 'price' | 'labour' | 'resource' | 'social';
}

const indicator = (
  id: string,
  name: string,
  synonyms: string,
  unit: string,
  basis: Indicator['basis'],
  side: Indicator['side'],
): Indicator => ({ id, name, synonyms: synonyms === '' ? [] : synonyms.split(' '), unit, basis, side });

/** The field's standard indicators. Growth of value added is published in real terms; amounts of money are nominal. */
export const INDICATORS: readonly Indicator[] = [
  indicator(
    'gdp',
    '地区生产总值',
    '生产总值 国内生产总值 GDP 经济总量 经济增长 地区GDP 全市经济 全县经济',
    '亿元',
    'real',
    'production',
  ),
  indicator('gdpPerHead', '人均地区生产总值', '人均生产总值 人均GDP', '元', 'real', 'production'),
  indicator('primary', '第一产业增加值', '一产增加值 农业增加值 农林牧渔业增加值', '亿元', 'real', 'production'),
  indicator('secondary', '第二产业增加值', '二产增加值', '亿元', 'real', 'production'),
  indicator('services', '第三产业增加值', '三产增加值 服务业增加值', '亿元', 'real', 'production'),
  indicator(
    'aboveScaleIndustry',
    '规模以上工业增加值',
    '规上工业增加值 规模工业增加值 规上工业 规模以上工业 工业增加值',
    '亿元',
    'real',
    'production',
  ),
  indicator(
    'aboveScaleOutput',
    '规模以上工业总产值',
    '规上工业总产值 规模工业总产值 规上工业产值 规模以上工业产值 工业总产值',
    '亿元',
    'nominal',
    'production',
  ),
  indicator('construction', '建筑业总产值', '建筑业产值', '亿元', 'nominal', 'production'),
  indicator(
    'fixedAssetInvestment',
    '固定资产投资',
    '全社会固定资产投资 固定资产投资额 固投 固定资产投资总额',
    '亿元',
    'nominal',
    'demand',
  ),
  indicator('industrialInvestment', '工业投资', '', '亿元', 'nominal', 'demand'),
  indicator('privateInvestment', '民间投资', '', '亿元', 'nominal', 'demand'),
  indicator(
    'technicalUpgradeInvestment',
    '技改投资',
    '技术改造投资 工业技改投资 工业技术改造投资',
    '亿元',
    'nominal',
    'demand',
  ),
  indicator(
    'retailSales',
    '社会消费品零售总额',
    '社零总额 社消零 社会消费品零售额 社零 限上社会消费品零售总额',
    '亿元',
    'nominal',
    'demand',
  ),
  indicator('onlineRetail', '网上零售额', '网络零售额', '亿元', 'nominal', 'demand'),
  indicator(
    'tradeTotal',
    '进出口总额',
    '外贸进出口总额 外贸进出口 货物进出口总额 进出口 外贸进出口额',
    '亿元',
    'nominal',
    'demand',
  ),
  indicator('exports', '外贸出口', '出口总额 外贸出口额 出口额 外贸出口总额 出口', '亿元', 'nominal', 'demand'),
  indicator('foreignCapital', '实际利用外资', '实际使用外资 实际到位外资', '万美元', 'nominal', 'demand'),
  indicator(
    'fiscalRevenue',
    '一般公共预算收入',
    '地方一般公共预算收入 地方财政收入 地方一般预算收入 财政收入 地方公共财政预算收入 一般公共财政预算收入 地方级财政收入',
    '亿元',
    'nominal',
    'fiscal',
  ),
  indicator('taxRevenue', '税收收入', '', '亿元', 'nominal', 'fiscal'),
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
    '城镇常住居民人均可支配收入 城镇居民收入',
    '元',
    'nominal',
    'income',
  ),
  indicator(
    'ruralIncome',
    '农村居民人均可支配收入',
    '农村常住居民人均可支配收入 农民人均可支配收入 农村居民收入 农民收入 农民人均纯收入',
    '元',
    'nominal',
    'income',
  ),
  indicator(
    'consumerPrices',
    '居民消费价格',
    '居民消费价格指数 居民消费价格涨幅 CPI 居民消费价格总水平 物价总水平',
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
    '单位地区生产总值能耗 单位生产总值能耗 万元GDP能耗 万元地区生产总值能耗 单位国内生产总值能耗',
    '%',
    null,
    'resource',
  ),
  indicator('grainOutput', '粮食产量', '粮食总产量 粮食总产', '万吨', null, 'resource'),
  indicator('forestCover', '森林覆盖率', '', '%', null, 'resource'),
  indicator(
    'researchIntensity',
    '研发投入强度',
    '研发经费投入强度 全社会研发经费投入强度 R&D经费投入强度 全社会研发投入强度 研发经费支出占GDP比重 全社会研发投入占GDP比重',
    '%',
    null,
    'resource',
  ),
  indicator('urbanization', '常住人口城镇化率', '城镇化率', '%', null, 'social'),
];
