import type { WordRule } from './word-rule.ts';

/** Rules that say where an indicator is to go, or that it is to stay. */
export const RULES_BY_DIRECTION: readonly WordRule[] = [
  {
    name: 'no worse than the year before',
    operator: 'atLeast',
    scope: 'anywhere',
    pattern:
      /(?:不低于|不少于|高于|好于|优于|超过)(?:去年|上年)(?:同期|全年)?(?:实际)?(?:水平|规模|总量)?(?=$|[,，、;])/,
    examples: [{ text: '实际使用外资不低于去年。', rows: ['实际使用外资|atLeast'] }],
  },
  {
    name: 'as in the year before',
    operator: 'hold',
    scope: 'main',
    pattern: /(?:与|和|同)(?:去年|上年)(?:同期)?(?:基本|大体)?(?:持平|相当)(?=$|[,，、;])/,
    examples: [{ text: '房地产开发投资与上年基本持平。', rows: ['房地产开发投资|hold'] }],
  },
  {
    name: 'only down',
    operator: 'falling',
    scope: 'anywhere',
    pattern:
      /(?<=(?:浓度|率|能耗|排放|强度|总量|事故|起数|人数|发案|数|量|债务|经费|支出)[^,，、;]{0,8})(?:持续|继续|进一步|稳步|逐年|明显|只降不升|实现|保持)*(?:“?双下降”?|下降|只降不升|只减不增|降低|双降|“双降”)(?=$|[、)])/,
    unless: /\d%|以来|去年|比上年/,
    examples: [
      { text: '确保细颗粒物浓度持续下降。', rows: ['细颗粒物浓度|falling'] },
      { text: '主要污染物排放量进一步下降。', rows: ['主要污染物排放量|falling'] },
    ],
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
      /(?:力争)?(?:保持|实现)?(?:稳定|稳步|平稳|持续|稳中|较快|适度|合理)?(?:正增长|稳定增长|稳步增长|平稳增长|持续增长|促稳提质|稳中提质|稳量提质|稳中有升|稳步提高|稳步提升|持续改善|稳定改善|进一步改善|持续向好)(?=$|[、)])/,
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
      /(?:始终|继续|总体)?(?:保持|位居|稳居|走在|进入)(?:在)?(?:全[国省市州区县][^,，、;\d]{0,6}(?:前列|前茅|第一方阵|上游|中上游|领先|位次)|总体稳定|基本稳定|稳定|基本平衡|合理区间|较低水平)|(?<=[支币价])(?:基本平衡|总体平稳|总体稳定|基本稳定)/,
    examples: [
      { text: '实际使用外资保持全省前列。', rows: ['实际使用外资|hold'] },
      { text: '国际收支基本平衡。', rows: ['国际收支|hold'] },
    ],
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
    pattern: /(?:实现|保持)?“?(?:零的?突破|零增长|零新增|零发生|清零|动态清零|全覆盖)”?(?=$|[、)])/,
    examples: [{ text: '拖欠企业账款实现动态清零。', rows: ['拖欠企业账款|milestone'] }],
  },
];
