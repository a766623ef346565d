import type { WordRule } from './word-rule.ts';

const ABOVE = '(?:中央|国家|省|自治区|市|州|地区|上级|省市|国家、省|省、市)';

/** Rules that bind an indicator to something outside it: the economy, a task from above, an average. */
export const RULES_BY_OTHERS: readonly WordRule[] = [
  {
    name: 'in step with the economy',
    operator: 'sync',
    scope: 'anywhere',
    pattern:
      /(?:与|和|同|跟)(?:全[市县区州省])?(?:经济|GDP|地区生产总值|国民经济|城镇居民|居民收入|国家|劳动生产率|物价)[^,，、;]{0,10}?(?:基本)?(?:保持)?(?:基本)?(?:同步|相?衔接|相?适应|相?协调|相?匹配)(?:增长|提高)?/,
    examples: [
      { text: '居民人均可支配收入增长与经济增长基本同步。', rows: ['居民人均可支配收入增长|sync'] },
      { text: '财政收入、居民收入与经济增长同步。', rows: ['财政收入|sync', '居民收入|sync'] },
      { text: '居民消费价格指数与国家价格调控目标保持衔接。', rows: ['居民消费价格指数|sync'] },
      { text: '城镇、农村居民收入与经济增长同步。', rows: ['城镇居民收入|sync', '农村居民收入|sync'] },
    ],
  },
  {
    name: 'a task assigned from above, named after it',
    operator: 'assigned',
    scope: 'anywhere',
    nameAfter: true,
    pattern: new RegExp(
      `(?:全面|超额|坚决|如期)?(?:完成|落实)${ABOVE}(?:级)?(?:下达|定|确定)(?:的)?(?=[^,，;]{4,}(?:目标|任务|指标))(?!(?:的)?(?:各项)?(?:目标)?(?:任务|指标)?(?:$|[,，;]))`,
    ),
    examples: [{ text: '完成省下达的主要污染物减排目标任务。', rows: ['主要污染物减排目标任务|assigned'] }],
  },
  {
    name: 'a task assigned from above',
    operator: 'assigned',
    scope: 'anywhere',
    pattern: new RegExp(
      `(?:全面|超额|均|确保|圆满|全部|按要求|如期)?(?:完成|达到|控制在|落实|符合|严格控制在)${ABOVE}(?:[、和]?${ABOVE})?(?:定|级|下达|要求|确定|控制|规定|考核|核定|既定|下达的|政府下达)*(?:的)?(?:、${ABOVE}(?:定|下达))?(?:目标|任务|指标|范围|要求|计划|标准|考核|控制数|进度|以内|内|之内)+`,
    ),
    examples: [
      { text: '单位GDP能耗完成省下达的任务。', rows: ['单位GDP能耗|assigned'] },
      { text: '主要约束性指标控制在省定范围内。', rows: ['主要约束性指标|assigned'] },
    ],
  },
  {
    name: 'the duty to save and to emit less',
    operator: 'assigned',
    scope: 'main',
    nameAfter: true,
    pattern: /(?:全面|坚决|如期|超额)?完成(?=(?:年度)?(?:节能|减排|能耗|污染物|降碳)[^,，;]{0,8}(?:目标|任务|指标)$)/,
    examples: [{ text: '完成节能减排任务。', rows: ['节能减排任务|assigned'] }],
  },
  {
    name: 'above a figure that is not yet known',
    operator: 'atLeast',
    scope: 'anywhere',
    pattern:
      /(?:力争|确保|始终|均|继续|总体|明显)?(?:高于|不低于|快于|优于|好于|超过|不弱于|跑赢)(?:全[国省市州区县]|省|市|经济|各项|城镇|GDP|地区生产总值|上年|上级|预期)[^,，、;\d]{0,14}?(?:平均(?:水平|增速)?|水平|增速|增长|增幅|速度|居民(?:收入)?(?=$|[,，、;]))/,
    unless: /\d/,
    examples: [
      { text: '农村居民收入增速快于城镇居民收入增速。', rows: ['农村居民收入增速|atLeast'] },
      { text: '主要经济指标增速高于全省平均水平。', rows: ['主要经济指标增速|atLeast'] },
    ],
  },
];
