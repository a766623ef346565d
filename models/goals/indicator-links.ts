/** Where last year's growth of an indicator is kept: a figure of its own, or the base year of its growth. */
export interface GrowthBase {
  readonly variable: string;
  readonly slot: 'once' | 'base';
}

/** The variables of the engine that hold a standard indicator. What is left out the engine does not have. */
export interface IndicatorLink {
  /** The id goals and audit know it by. */
  readonly id: string;
  readonly english: string;
  /** What measures a target for the level, and for the growth. */
  readonly level?: string;
  readonly growth?: string;
  /** The level that turns a gap in growth into an amount. */
  readonly amountBase?: string;
  /** The assumption a target for the growth, or for the level, sets. */
  readonly growthInput?: string;
  readonly levelInput?: string;
  /** Last year's level and growth. */
  readonly levelBase?: string;
  readonly growthBase?: GrowthBase;
  /** The share of GDP: last year's level over last year's GDP. */
  readonly weight?: string;
}

const tracked = (id: string, english: string): IndicatorLink => ({ id, english });

/** By the ids of the report's vocabulary. Indicators the engine does not calculate are only tracked. */
export const INDICATOR_LINKS: Readonly<Record<string, IndicatorLink>> = {
  gdp: {
    id: 'gdp',
    english: 'GDP',
    level: 'gdpNominal',
    growth: 'gdpGrowth',
    amountBase: 'gdpReal',
    growthInput: 'gdpGrowthTarget',
    levelBase: 'gdpBase',
    growthBase: { variable: 'gdpGrowthBase', slot: 'once' },
  },
  primary: {
    id: 'primary',
    english: 'primary industry',
    level: 'primaryValueAdded',
    growth: 'primaryGrowth',
    amountBase: 'primaryValueAdded',
    growthInput: 'primaryGrowth',
    weight: 'primaryWeight',
  },
  aboveScaleIndustry: {
    id: 'aboveScaleIndustry',
    english: 'industry above scale',
    level: 'aboveScaleIndustryValueAdded',
    growth: 'aboveScaleIndustryGrowth',
    amountBase: 'aboveScaleIndustryValueAdded',
    growthInput: 'aboveScaleIndustryGrowth',
    growthBase: { variable: 'aboveScaleIndustryGrowth', slot: 'base' },
    weight: 'aboveScaleIndustryWeight',
  },
  aboveScaleOutput: {
    id: 'industrialOutput',
    english: 'the gross output of industry above scale',
    level: 'industrialOutputSupported',
    growth: 'industrialOutputSupportedGrowth',
    amountBase: 'industrialOutputSupported',
    levelInput: 'industrialOutputTarget',
    levelBase: 'industrialOutputBase',
  },
  fixedAssetInvestment: {
    id: 'fixedAssetInvestment',
    english: 'fixed asset investment',
    level: 'fixedAssetInvestment',
    growth: 'fixedAssetInvestmentGrowth',
    amountBase: 'fixedAssetInvestment',
    growthInput: 'fixedAssetInvestmentGrowth',
    levelBase: 'fixedAssetInvestmentBase',
    growthBase: { variable: 'fixedAssetInvestmentGrowth', slot: 'base' },
  },
  retailSales: {
    id: 'retailSales',
    english: 'retail sales',
    level: 'retailSales',
    growth: 'retailSalesGrowth',
    amountBase: 'retailSales',
    growthInput: 'retailSalesGrowth',
    levelBase: 'retailSalesBase',
    growthBase: { variable: 'retailSalesGrowth', slot: 'base' },
  },
  tradeTotal: {
    id: 'tradeTotal',
    english: 'foreign trade',
    level: 'tradeTotal',
    growth: 'tradeTotalGrowth',
    amountBase: 'tradeTotal',
    growthInput: 'tradeTotalGrowth',
    levelBase: 'tradeTotalBase',
  },
  exports: {
    id: 'exports',
    english: 'exports',
    level: 'exports',
    growth: 'exportsGrowth',
    amountBase: 'exports',
    growthInput: 'exportsGrowth',
    levelBase: 'exportsBase',
  },
  fiscalRevenue: {
    id: 'fiscalRevenue',
    english: 'fiscal revenue',
    level: 'fiscalRevenue',
    growth: 'fiscalRevenueGrowth',
    amountBase: 'fiscalRevenue',
    levelBase: 'fiscalRevenueBase',
    growthBase: { variable: 'fiscalRevenueGrowthBase', slot: 'once' },
  },
  urbanIncome: {
    id: 'urbanIncome',
    english: 'urban income per head',
    level: 'urbanIncome',
    growth: 'urbanIncomeGrowth',
    levelBase: 'urbanIncomeBase',
    growthBase: { variable: 'urbanIncomeGrowthBase', slot: 'once' },
  },
  ruralIncome: {
    id: 'ruralIncome',
    english: 'rural income per head',
    level: 'ruralIncome',
    growth: 'ruralIncomeGrowth',
    levelBase: 'ruralIncomeBase',
    growthBase: { variable: 'ruralIncomeGrowthBase', slot: 'once' },
  },
  gdpPerHead: { id: 'gdpPerHead', english: 'GDP per head', growth: 'gdpPerHeadGrowth' },
  consumerPrices: { id: 'consumerPrices', english: 'consumer prices', growth: 'consumerPrice' },
  secondary: tracked('secondary', 'secondary industry'),
  services: tracked('services', 'services'),
  construction: tracked('construction', 'construction output'),
  industrialInvestment: tracked('industrialInvestment', 'industrial investment'),
  privateInvestment: tracked('privateInvestment', 'private investment'),
  technicalUpgradeInvestment: tracked('upgradeInvestment', 'investment in technical upgrades'),
  onlineRetail: tracked('onlineRetail', 'online retail sales'),
  foreignCapital: tracked('foreignCapital', 'foreign capital in use'),
  taxRevenue: tracked('taxRevenue', 'tax revenue'),
  income: tracked('income', 'income per head'),
  surveyedUnemployment: tracked('surveyedUnemployment', 'surveyed urban unemployment'),
  registeredUnemployment: tracked('registeredUnemployment', 'registered urban unemployment'),
  newJobs: tracked('urbanJobs', 'new urban jobs'),
  energyIntensity: tracked('energyIntensity', 'energy per GDP'),
  grainOutput: tracked('grainOutput', 'grain output'),
  forestCover: tracked('forestCover', 'forest cover'),
  researchIntensity: tracked('researchIntensity', 'research spending as a share of GDP'),
  urbanization: tracked('urbanization', 'share of urban residents'),
};
