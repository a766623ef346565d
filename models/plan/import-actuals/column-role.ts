import { readMonth, type WrittenMonth } from '../month-text.ts';

/** What a figure is: a cumulative amount, a cumulative growth, or whichever of the two its goal asks for. */
export type FigureKind = 'level' | 'growth' | 'own';

/** What stands in a column. A figure without a month of its own is of the month of its row, else of the whole table. */
export type ColumnRole =
  | { readonly kind: 'ignore' }
  | { readonly kind: 'goal' }
  | { readonly kind: 'month' }
  | { readonly kind: 'unit' }
  | { readonly kind: 'figure'; readonly figure: FigureKind; readonly month: WrittenMonth | null };

export const ignored: ColumnRole = { kind: 'ignore' };

// Plans, shares, ranks, single months and other years stand beside the cumulative figures, with words of theirs in the heading.
const other =
  /目标|计划|任务|剩余|需|序时|占|进度|差距|位次|排名|状态|基数|上年|去年|同期|当月|本月|当季|本季|单月|环比|target|needed|share|rank|schedule|base/i;
const growthWords = /增速|增长|增幅|同比|涨幅|growth|±/i;
const levelWords = /累计|完成|实际|总量|绝对|绝对值|金额|数值|cumulative|actual|total/i;
const goalWords = /^(?:指标|项目|目标|名称|主要经济)|(?:指标|目标)(?:名称)?$|^(?:indicator|target|name)$/i;
const monthWords = /^(?:月份?|时间|期间|日期|截至|年月|报告期|month|date|period)/i;
const unitWords = /^(?:计量)?单位$|^unit$/i;

/** What a column with this heading holds, as far as the words say. `parts` are the lines of the heading, from the top. */
export function guessRole(parts: readonly string[]): ColumnRole {
  const heading = parts.join(' ').trim();
  if (heading === '') return ignored;
  if (unitWords.test(heading)) return { kind: 'unit' };
  const month = parts.flatMap((part) => readMonth(part) ?? monthBefore(part) ?? []).at(0) ?? null;
  if (other.test(heading) && !goalWords.test(heading)) return ignored;
  if (growthWords.test(heading)) return { kind: 'figure', figure: 'growth', month };
  if (month !== null)
    return { kind: 'figure', figure: levelWords.test(withoutMonth(heading)) ? 'level' : 'own', month };
  if (monthWords.test(heading)) return { kind: 'month' };
  if (goalWords.test(heading)) return { kind: 'goal' };
  return levelWords.test(heading) ? { kind: 'figure', figure: 'level', month: null } : ignored;
}

/** The month at the begin of a heading that goes on: `1-3月完成`, `3月累计增速`. */
function monthBefore(text: string): WrittenMonth | null {
  const found = /^(?:截[至止]到?)?(?:\d{4}年)?(?:1月?[-—–~至到])?\d{1,2}月(?:份|底|末)?/.exec(
    text.normalize('NFKC').replace(/\s/g, ''),
  );
  return found ? readMonth(found[0]) : null;
}

/** `3月累计` is how a month is written; what is left says what is counted. */
const withoutMonth = (heading: string): string => heading.replace(/月(?:份|底|末)?累计/, '月');
