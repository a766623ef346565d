/** Whose figure it is: 全国5%左右, 省里安排6%, 国家确定的…. */
const ABOVE = /(?:^|对标|高于|低于)(?:全国|全省|全区平均|省里|国家)(?:平均)?(?:水平)?(?:安排|确定|下达|目标)?$/;
/** 10%的增长目标 is spoken of, not set. */
const GOAL_ALONE = /^(?:年度|全年|年均)?(?:增长|预期|增速|奋斗)*(?:目标|水平)$/;
const ABOVE_SET = /^(?:国家|全国|中央|省委|省政府|省里|全省|上级)(?:确定|安排|明确|提出|设定|预期|下达)/;
const EXPLAINED =
  /(?:^|[,，;])(?:之所以|确定|设定|提出|安排|确立|将)[^。]{0,40}(?:目标|预期|增速|定为|安排|确定)[^。]{0,24}(?:主要考虑|主要是考虑|考虑到?|是(?:基于|综合|充分|经过|在|市委|县委|区委|州委|必要|可能)|体现了?|兼顾了?)|(?:这些|上述|以上|这一|这个)(?:预期)?目标[^。]{0,40}(?:考虑|体现|兼顾|基于|是.{0,12}的)/;

/** 全国5%左右, 10%的增长目标, 国家确定的经济增长目标为5%: the figure belongs to another or is only spoken of. */
export const isAimOfAnother = (name: string, clause: string): boolean =>
  ABOVE.test(name) || GOAL_ALONE.test(name) || (ABOVE_SET.test(clause) && !/^(?:完成|实现|达到)/.test(clause));

/** 确定8%的增长目标,是综合考虑各方面因素作出的: the sentence gives the reason for a target that is set elsewhere. */
export const isExplained = (sentence: string): boolean => EXPLAINED.test(sentence);
