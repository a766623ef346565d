import { reportText } from '../../goals/goal-model.ts';
import type { AuditInput } from './audit-input.ts';
import { type Finding, messageOf, plain } from './finding.ts';

/** 示范镇1个: a name, a count and its counter, as the items of a list are written. */
const item = /(?<name>[\p{Script=Han}A-Za-z“”]+)(?<count>\d+(?:\.\d+)?)(?<counter>[个家户名项处所座条])/gu;

/** Shorter names are too common to tell a slip from a style. */
const shortestName = 4;

/**
 * C8. In a list of counted things one name is another's without its last noun (示范镇1个、示范5个): a word was most likely lost, and
 * what is counted is not certain. The text is kept as it is.
 */
export function findMissingNouns({ model }: AuditInput): readonly Finding[] {
  const report = reportText(model.report);
  const items = [...report.matchAll(item)].map((match) => {
    const { name = '', count = '', counter = '' } = match.groups ?? {};
    const [text] = match;
    return { start: match.index, end: match.index + text.length, text, name, count: Number(count), counter };
  });
  const pairs = items.slice(1).flatMap((second, index) => {
    const first = items[index];
    if (!first || !/^[、,\uFF0C]$/.test(report.slice(first.end, second.start))) return [];
    const noun = nounLeftOut(first.name, second.name);
    return noun === null ? [] : [{ first, second, noun }];
  });
  return pairs.map(({ first, second, noun }, index) => ({
    id: index === 0 ? 'C8' : `C8-${second.start}`,
    severity: 'warning',
    message: messageOf('C8', { text: plain(second.text), beside: plain(first.text), noun: plain(noun) }),
    figures: [{ label: plain(second.name), value: second.count, unit: second.counter }],
    spans: [{ start: first.start, end: second.end }],
  }));
}

/** The one or two characters that `full` has after `cut`, when `cut` stands whole inside it; or null. */
function nounLeftOut(full: string, cut: string): string | null {
  const at = full.lastIndexOf(cut);
  const rest = full.length - at - cut.length;
  return cut.length >= shortestName && at >= 0 && (rest === 1 || rest === 2) ? full.slice(-rest) : null;
}
