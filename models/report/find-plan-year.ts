import { foldWidth } from './fold-width.ts';

/** The year a report sets targets for, and the words that say so. */
export interface PlanYear {
  readonly year: number;
  readonly start: number;
  readonly end: number;
}

/** Phrases that name the year, the surest first; `next` ones name the year before it. */
const SIGNS: readonly { readonly pattern: RegExp; readonly next: boolean }[] = [
  {
    pattern:
      /(20\d\d)年(?:全[市县区州省])?(?:国民)?(?:经济社会|经济和社会)?(?:发展)?(?:的)?(?:主要|预期|总体|工作)*(?:目标|预期目标)/,
    next: false,
  },
  {
    pattern:
      /(20\d\d)年(?:政府)?(?:重点|主要)?工作(?:的)?(?:总体)?(?:要求|安排|打算|思路|任务|部署|建议|重点|目标|计划)/,
    next: false,
  },
  { pattern: /(?:做好|关于|对)(20\d\d)年(?:的)?(?:政府)?工作/, next: false },
  { pattern: /(20\d\d)年(?:的)?(?:政府)?工作(?:回顾|总结|情况)/, next: true },
  { pattern: /(20\d\d)年(?:的)?(?:政府)?(?:主要|重点)工作/, next: false },
  { pattern: /(?:过去的?|刚刚过去的)(20\d\d)年/, next: true },
  {
    pattern:
      /(20\d\d)年是[^。]{0,40}(?:关键之年|开局之年|收官之年|重要一年|起步之年|攻坚之年|决胜之年|第[一二三四五]年|之年)/,
    next: false,
  },
  { pattern: /(20\d\d)年政府工作报告/, next: false },
];

/** Finds the plan year by the surest phrase a report has; null when it names none. */
export function findPlanYear(text: string): PlanYear | null {
  const folded = foldWidth(text);
  for (const { pattern, next } of SIGNS) {
    const match = pattern.exec(folded);
    if (!match) continue;
    const year = Number(match[1]);
    const start = match.index + match[0].indexOf(match[1] ?? '');
    return { year: next ? year + 1 : year, start, end: start + 4 };
  }
  return null;
}
