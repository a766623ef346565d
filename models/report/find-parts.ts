import type { Block } from './split-blocks.ts';

/** What a block of a report speaks of: results of the past, plans, explanations of terms, or (in a text without a plan) none of them. */
export type Part = 'achievements' | 'forward' | 'notes' | 'prose';

/** What a block says about its part: a sure turn to the plan, a likely one, a heading of results, a sentence that looks back, notes. */
type Mark = 'plan' | 'likelyPlan' | 'results' | 'lookingBack' | 'notes' | null;

const YEAR = '(?:20\\d\\d|[二〇零一二三四五六七八九]{4})年';
const SOON = `(?:${YEAR}|今年|明年|本年度|新的一年|下一步|下步|今后|未来)`;
const PLAN_NOUN =
  '(?:预期目标|主要目标|发展目标|目标任务|奋斗目标|总体要求|总体思路|工作安排|工作打算|工作思路|工作部署|重点工作|主要任务|重点任务|工作任务|工作建议|工作重点|工作举措|工作计划|实事项目|民生实事)';

const NOTES =
  /^(?:附件?\d*:?)?\s*(?:(?:部分|有关|相关)?名词(?:解释|注释|术语)|注释|用语说明|《?政府工作报告》?(?:有关|中|部分|相关)*(?:名词|用语))/;
const RESULTS_HEADING = new RegExp(
  `工作回顾|${YEAR}(?:政府)?(?:主要)?工作(?:情况|总结|成效|完成)|过去(?:的)?[一五]年|[五一]年来|(?:主要|发展|工作)成[就效绩]|工作总结|回顾(?:过去|${YEAR})`,
);
/** Words of a heading that reports, so that 民生实事全面完成 is no plan. */
const REPORTS = /完成(?!.*目标任务$)|取得|成效|实现了?新|显著|扎实推进|明显|成果|迈上|再创|稳步提升|圆满/;
const PLAN_HEADING = new RegExp(`${SOON}[^。]{0,16}${PLAN_NOUN}|^(?:做好)?${SOON}(?:的)?(?:政府)?工作$`);
const TOP_HEADING = new RegExp(`^[ \\t]*(?:[一二三四五六七八九十]+、|第[一二三四五]部分)[^。]{0,20}${PLAN_NOUN}`);
const LIKELY_HEADING = new RegExp(PLAN_NOUN);
const PLAN_SENTENCE =
  /(?:预期目标|主要目标|奋斗目标|发展目标|工作目标)(?:[^。;,，]{0,12})?(?:是|为|:|如下|建议)|今年(?:政府|要|我们将|[^。,，]{0,6}重点(?:做好|抓好|推进))[^。]{0,20}工作/;
const LIKELY_SENTENCE =
  /(?:围绕|聚焦|实现|完成|对照|锚定)(?:上述|以上|这些|全年)[^。,，]{0,6}目标|(?:重点|着力|着重|全力)(?:做好|抓好|推进|实施)(?:以下)?[^。,，]{0,6}(?:方面|项)[^。,，]{0,4}(?:工作|任务)/;
const LOOKING_BACK = new RegExp(
  `^[ \\t]*(?:各位代表[,，!:]?)?[ \\t]*(?:(?:刚刚)?过去的?(?:一年|五年|${YEAR})|一年来|五年来|回顾(?:过去|${YEAR})|${YEAR},?，?(?:我们|全[市县区州]|面对|在[^。]{0,40}领导下|是[^。]{0,30}的一年))`,
);
const OPENING_LENGTH = 4000;

/** Assigns a part to every block, in order. A text that never turns to the future has no forward part. */
export function findParts(text: string, blocks: readonly Block[]): readonly Part[] {
  const marks = blocks.map((block) => markOf(text, block));
  const sure = marks.includes('plan');
  const plans = (mark: Mark): boolean => mark === 'plan' || (mark === 'likelyPlan' && !sure);
  const planned = sure || marks.includes('likelyPlan');
  let part: Part = planned ? openingPart(text, blocks, marks) : 'prose';
  return marks.map((mark) => {
    if (part === 'notes' || mark === 'notes') part = 'notes';
    else if (planned && mark === 'results') part = 'achievements';
    else if (planned && mark === 'lookingBack' && part !== 'forward') part = 'achievements';
    else if (plans(mark)) part = 'forward';
    return part;
  });
}

function markOf(text: string, block: Block): Mark {
  const words = text.slice(block.start, Math.min(block.end, block.start + OPENING_LENGTH));
  if (NOTES.test(words.trim())) return 'notes';
  if (block.heading) {
    if (RESULTS_HEADING.test(words)) return 'results';
    if (REPORTS.test(words)) return null;
    if (PLAN_HEADING.test(words) || TOP_HEADING.test(words)) return 'plan';
    return LIKELY_HEADING.test(words) ? 'likelyPlan' : null;
  }
  if (PLAN_SENTENCE.test(words)) return 'plan';
  if (LOOKING_BACK.test(words)) return 'lookingBack';
  return LIKELY_SENTENCE.test(words) ? 'likelyPlan' : null;
}

/** What stands before the first mark of a planned text: its results when it looks back, else its plan (an excerpt begins anywhere). */
function openingPart(text: string, blocks: readonly Block[], marks: readonly Mark[]): Part {
  const until = marks.findIndex((mark) => mark !== null);
  const opening = text.slice(blocks[0]?.start ?? 0, blocks[until]?.start ?? 0).slice(0, OPENING_LENGTH * 5);
  return /去年|上年|一年来|同比|过去/.test(opening) ? 'achievements' : 'forward';
}
