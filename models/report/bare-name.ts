/** A measure without the thing it measures, or a verb without its object. */
const BARE_NAME =
  /^(?:年|总|完成|新增)?(?:面积|产值|总产值|产量|投资|总投资|规模|总规模|营收|营业收入|销售额|销售收入|税收|利润|资产|总量|总数|数量|余额|竣工|开工|基本建成|完工|投产|签约|入库|受益|消费)$/;

/** Tells a name that cannot stand alone: 总投资, 产值, 竣工. */
export const isBareName = (name: string): boolean => BARE_NAME.test(name);
