import type { Operator } from '../../shared/commitment.ts';

/** A way to bind an indicator without a figure. */
export interface WordRule {
  readonly name: string;
  readonly operator: Operator;
  readonly pattern: RegExp;
  /** `main`: only in the paragraph of main targets, because elsewhere the same words are plain prose. */
  readonly scope: 'anywhere' | 'main';
  /** The indicator stands after the words: 完成省下达的减排任务. */
  readonly nameAfter?: boolean;
  readonly unless?: RegExp;
  /** Sentences with the rows they give, as `indicator|operator`. */
  readonly examples: readonly { readonly text: string; readonly rows: readonly string[] }[];
}

const ABOVE = '(?:中央|国家|省|自治区|市|州|地区|上级|省市|国家、省|省、市)';

/** The rules, the more particular first; two rules never claim the same words. */
export const WORD_RULES: readonly WordRule[] = [
  {
    name: 'in step with the economy',
    operator: 'sync',
    scope: 'anywhere',
    pattern:
      /(?:与|和|同|跟)(?:全[市县区州省])?(?:经济|GDP|地区生产总值|国民经济|城镇居民|居民收入)[^,，、;]{0,8}?(?:基本)?(?:保持)?(?:基本)?同步(?:增长|提高)?/,
    examples: [
      { text: '居民人均可支配收入增长与经济增长基本同步。', rows: ['居民人均可支配收入增长|sync'] },
      { text: '财政收入、居民收入与经济增长同步。', rows: ['财政收入|sync', '居民收入|sync'] },
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
  {
    name: 'only down',
    operator: 'falling',
    scope: 'anywhere',
    pattern:
      /(?<=(?:浓度|率|能耗|排放|强度|总量|事故|起数|人数|发案|数|量|债务|经费|支出)[^,，、;]{0,8})(?:持续|继续|稳步|逐年|只降不升|实现|保持)*(?:“?双下降”?|下降|只降不升|只减不增|降低|双降|“双降”)(?=$|[、)])/,
    unless: /\d%|以来|去年|比上年/,
    examples: [{ text: '确保细颗粒物浓度持续下降。', rows: ['细颗粒物浓度|falling'] }],
  },
  {
    name: 'only up',
    operator: 'rising',
    scope: 'anywhere',
    pattern:
      /(?<=(?:率|比例|比重|占比|天数|面积|产量|总量|收入|数量)[^,，、;]{0,8})(?:持续上升|稳步上升|逐年上升|只增不减|只升不降|持续提升|稳步提高|持续提高)(?=$|[、)])/,
    unless: /以来|去年|比上年/,
    examples: [{ text: '确保耕地面积只增不减。', rows: ['耕地面积|rising'] }],
  },
  {
    name: 'growth without a figure',
    operator: 'rising',
    scope: 'main',
    pattern:
      /(?:力争)?(?:保持|实现)?(?:稳定|稳步|平稳|持续|稳中|较快|适度|合理)?(?:正增长|稳定增长|稳步增长|平稳增长|持续增长|促稳提质|稳中提质|稳量提质|稳中有升|稳步提高|稳步提升)(?=$|[、)])/,
    examples: [{ text: '外贸出口力争正增长。', rows: ['外贸出口|rising'] }],
  },
  {
    name: 'a slogan in Chinese numerals: 保六争七',
    operator: 'reach',
    scope: 'anywhere',
    pattern: /“?(?:保|稳|守)[一二三四五六七八九十]+[、]?(?:争|冲|拼)[一二三四五六七八九十]+”?/,
    examples: [{ text: '地区生产总值增速“保六争七”。', rows: ['地区生产总值增速|reach'] }],
  },
  {
    name: 'a place or a state to keep',
    operator: 'hold',
    scope: 'main',
    pattern:
      /(?:始终|继续|总体)?(?:保持|位居|稳居|走在|进入)(?:在)?(?:全[国省市州区县][^,，、;\d]{0,6}(?:前列|前茅|第一方阵|上游|中上游|领先|位次)|总体稳定|基本稳定|稳定|基本平衡|合理区间|较低水平)/,
    examples: [{ text: '实际使用外资保持全省前列。', rows: ['实际使用外资|hold'] }],
  },
  {
    name: 'a threshold in Chinese numerals',
    operator: 'milestone',
    scope: 'main',
    pattern:
      /(?:突破|跨越|迈上|跨上|站上|达到|超过|冲刺|迈过)(?:[一二三四五六七八九两]?[百千万]+亿)(?:元)?(?:大关|台阶|关口|新台阶)?(?=$|[、)])/,
    examples: [{ text: '地区生产总值跨越千亿台阶。', rows: ['地区生产总值|milestone'] }],
  },
  {
    name: 'none at all',
    operator: 'milestone',
    scope: 'main',
    pattern: /(?:实现|保持)?“?(?:零突破|零增长|零新增|零发生|清零|动态清零|全覆盖)”?(?=$|[、)])/,
    examples: [{ text: '拖欠企业账款实现动态清零。', rows: ['拖欠企业账款|milestone'] }],
  },
];
