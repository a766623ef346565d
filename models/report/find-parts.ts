import type { Block } from './split-blocks.ts';

/** What a block of a report speaks of: results of the past, plans, explanations of terms, or (in a text without a plan) neither. */
export type Part = 'achievements' | 'forward' | 'notes' | 'prose';

const NOTES =
  /^(?:附件?\d*[::]?)?\s*(?:名词解释|名词注释|注释|有关名词解释|相关名词解释|用语说明|名词术语|部分名词解释|《?政府工作报告》?(?:有关|中)?(?:名词|用语))/;
const YEAR = '(?:20\\d\\d|[二〇零一二三四五六七八九]{4})年';
const PAST_HEADING = new RegExp(
  `(?:工作回顾|${YEAR}(?:政府)?(?:主要)?工作(?:情况|总结|成效)|过去(?:的)?[一五]年|[五一]年来|(?:主要|发展|工作)成[就效绩]|工作总结|回顾(?:过去|${YEAR}))`,
);
const PLAN_HEADING = new RegExp(
  `(?:(?:${YEAR}|今年|明年|本年度|下一步|下步|今后|下一年|年度)?[^。]{0,12}(?:预期目标|主要目标|发展目标|目标任务|总体要求|工作安排|工作打算|工作思路|工作部署|重点工作|主要任务|工作任务|工作建议|工作重点|工作举措|实事项目|民生实事)|^(?:做好)?(?:${YEAR}|今年|下一步)(?:的)?(?:政府)?工作$)`,
);
const PLAN_SENTENCE =
  /(?:主要预期目标|预期目标|主要目标|奋斗目标|发展目标|工作目标)(?:[^。;,]{0,12})?(?:是|为|:|如下|建议)|(?:围绕|聚焦|实现|完成|对照|锚定)(?:上述|以上|这些|全年)[^。,]{0,6}目标|今年(?:政府|要|我们将|[^。,]{0,6}重点(?:做好|抓好|推进))[^。]{0,20}工作|(?:重点|着力|着重|全力)(?:做好|抓好|推进|实施)(?:以下)?[^。,]{0,6}(?:方面|项)[^。,]{0,4}(?:工作|任务)/;
const PAST_SENTENCE = new RegExp(
  `^[ \\t]*(?:各位代表[,，!!:]?)?[ \\t]*(?:(?:刚刚)?过去的?(?:一年|五年|${YEAR})|一年来|五年来|回顾(?:过去|${YEAR})|${YEAR},?(?:我们|全[市县区州]|面对|是[^。]{0,30}的一年))`,
);

/** Assigns a part to every block, in order. A text that never turns to the future has no forward part. */
export function findParts(text: string, blocks: readonly Block[]): readonly Part[] {
  const marks = blocks.map((block) => markOf(text, block));
  const first = marks.find((mark) => mark === 'forward' || mark === 'achievements');
  const planned = marks.includes('forward');
  // What stands before the first mark of a report is its result when the plan comes next, and its plan when nothing else does.
  let part: Part = !planned ? 'prose' : first === 'achievements' ? 'achievements' : openingPart(text, blocks, marks);
  return marks.map((mark) => {
    if (part === 'notes') return part;
    if (mark === 'notes') part = mark;
    else if (mark === 'forward') part = mark;
    else if (mark === 'achievements' && part !== 'forward') part = mark;
    else if (mark === 'pastHeading') part = planned ? 'achievements' : 'prose';
    return part;
  });
}

function markOf(text: string, block: Block): Part | 'pastHeading' | null {
  const words = text.slice(block.start, Math.min(block.end, block.start + 4000));
  if (NOTES.test(words.trim())) return 'notes';
  if (block.heading) {
    if (PAST_HEADING.test(words)) return 'pastHeading';
    return PLAN_HEADING.test(words) ? 'forward' : null;
  }
  if (PLAN_SENTENCE.test(words)) return 'forward';
  return PAST_SENTENCE.test(words) ? 'achievements' : null;
}

/** Results come with 去年, 完成了 or a growth on the year before; plans do not. */
function openingPart(text: string, blocks: readonly Block[], marks: readonly (Part | 'pastHeading' | null)[]): Part {
  const until = marks.findIndex((mark) => mark !== null);
  const opening = blocks
    .slice(0, Math.max(0, until))
    .map((block) => text.slice(block.start, block.end))
    .join('\n')
    .slice(0, 20000);
  return /去年|上年|一年来|同比|过去/.test(opening) ? 'achievements' : 'forward';
}
