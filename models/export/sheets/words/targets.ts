import type { Label } from '../../../shared/language.ts';

/** Words of the sheet of targets. */
export const targetsWords = {
  number: { zh: '序号', en: 'No.' },
  target: { zh: '目标', en: 'Target' },
  section: { zh: '章节', en: 'Section' },
  demand: { zh: '要求', en: 'Asks for' },
  baseFigure: { zh: '预期', en: 'Base' },
  stretchFigure: { zh: '力争', en: 'Stretch' },
  against: { zh: '对照值', en: 'Against' },
  modelValue: { zh: '模型值', en: 'Model' },
  gap: { zh: '差距', en: 'Gap' },
  state: { zh: '状态', en: 'State' },
  gapAmount: { zh: '差距(亿元)', en: 'Gap (¥100m)' },
  owner: { zh: '责任单位(建议)', en: 'Owner (proposed)' },
  quotation: { zh: '原文', en: 'Words of the report' },
  targetsRemark: {
    zh: '比率的差距以百分点计。各方案对照自己的目标:基准对照预期,力争对照力争。蓝字是判为“接近”的界限,由规划人员选定。',
    en: 'Gaps of rates are in percentage points. Each scenario is measured against its own path. The blue margins of “Near” are the planner’s choice.',
  },
  marginRate: { zh: '接近的界限:比率', en: 'Near within: rates' },
  marginLevel: { zh: '水平和数量', en: 'levels and counts' },
  marginAbout: { zh: '“左右”和“稳定”', en: '“about” and “hold”' },
  targetsTitle: { zh: '主要目标:预期、力争与模型值', en: 'Main targets: base, stretch and model' },
  targetsText: {
    zh: '条形图:主要增长目标的预期值、力争值和所选方案的模型值',
    en: 'Bars: base, stretch and the selected scenario’s model value of the main goals for growth',
  },
} as const satisfies Readonly<Record<string, Label>>;
