import type { Label } from '../../../shared/language.ts';

/** The words of the sheet 分析. */
export const analysisWords = {
  frozen: {
    zh: '计算结果,不随工作簿重算:导出当日({date})由目标测算台算出;改动假设后请重新导出。',
    en: 'Computed results, which the workbook does not recalculate: from Goalpath on the day of the export ({date}). Export again after changing assumptions.',
  },
  leverage: {
    zh: '杠杆表:每 1 个百分点拉动经济增长(个百分点)',
    en: 'Lever table: points of GDP growth per point of each rate',
  },
  tornado: {
    zh: '敏感性:{output},方案“{scenario}”;一步为增速和比率 1 个百分点,其他为自身的 1%',
    en: 'Sensitivity: {output}, scenario “{scenario}”; a step is one point of rates and shares, 1% of anything else',
  },
  table: {
    zh: '双因素表:{output},方案“{scenario}”;横向为{x},纵向为{y}',
    en: 'Two-way table: {output}, scenario “{scenario}”; across {x}, down {y}',
  },
  simulation: {
    zh: '模拟:{output};试算 {samples} 次,随机种子 {seed},拉丁超立方抽样,日期 {date}',
    en: 'Simulation: {output}; {samples} samples, seed {seed}, Latin hypercube, {date}',
  },
  chances: { zh: '达到目标的概率(同一次模拟)', en: 'Probability of reaching the targets (the same simulation)' },
  spreads: {
    zh: '模拟中的不确定假设,方案“{scenario}”:没有人给出分布,按现值上下各 1 个百分点的三角分布(假设)',
    en: 'Uncertain assumptions of the simulation, scenario “{scenario}”: given by nobody, triangular, a point either way (assumed)',
  },
  quantile: { zh: '分位数', en: 'Quantile' },
  reaches: { zh: '{scenario}:达到{path}', en: '{scenario}: {path} reached' },
  swing: { zh: '摆幅(百分点)', en: 'Swing (points)' },
} as const satisfies Readonly<Record<string, Label>>;
