import type { Plan } from '../plan/plan.ts';
import { formatPlain, formatSigned, formatWithUnit } from '../shared/format-number.ts';
import type { Label, Language } from '../shared/language.ts';
import { cellLabels } from '../shared/texts/states.ts';
import { unitLabel } from '../shared/unit.ts';
import type { InputChange } from './bridge.ts';
import type { Bridge, Comparison } from './compare-scenarios.ts';

/** Points are printed with two decimals, so an effect below half of the last one reads as nothing. */
const places = 2;

/**
 * A comparison as a paragraph: what was changed, what it did to the growth of GDP, and which change did how much, largest
 * first. The same comparison always gives the same words, and every figure in them is one of the comparison.
 */
export function comparisonProse(comparison: Comparison, plan: Plan, language: Language): string {
  const { bridge } = comparison;
  const changes = comparison.changes.filter(isOwnChange);
  const nameOf = (id: string): string => plan.scenarios.find((scenario) => scenario.id === id)?.name[language] ?? id;
  const [from, to] = [nameOf(comparison.from), nameOf(comparison.to)];
  if (changes.length === 0) {
    return language === 'zh'
      ? `“${to}”与“${from}”的假设完全相同,各项结果也相同。`
      : `“${to}” and “${from}” make the same assumptions and give the same results.`;
  }
  const label = plan.model.variables.find((variable) => variable.id === bridge.output)?.label;
  const output = label?.[language] ?? bridge.output;
  const sentences = [
    changesSentence(changes, from, to, language),
    outputSentence(bridge, output, plan.model.targetPeriod, language),
    ...effectSentences(bridge, changes, language),
  ];
  return language === 'zh' ? sentences.join('') : sentences.join(' ');
}

/** A figure carried on from an earlier year (沿用) differs because that year does; it is not a change of its own. */
export const isOwnChange = ({ from, to }: InputChange): boolean =>
  to.carriedFrom === null || to.carriedFrom !== from.carriedFrom;

function changesSentence(changes: readonly InputChange[], from: string, to: string, language: Language): string {
  const list = changes.map(({ variable, slot, from: before, to: after }) => {
    const figure = (value: number | null): string =>
      value === null
        ? cellLabels.missing[language]
        : formatWithUnit(value, variable.unit, unitLabel(variable.unit, language));
    const name = variable.label[language];
    if (language === 'en') {
      const year = slot === 'once' ? '' : ` in ${slot}`;
      return `${name}${year} from ${figure(before.value)} to ${figure(after.value)}`;
    }
    const year = slot === 'once' ? '' : `${slot}年`;
    return `${year}${name}由${figure(before.value)}改为${figure(after.value)}`;
  });
  return language === 'zh'
    ? `“${to}”与“${from}”相比,改动了${changes.length}项假设:${list.join(';')}。`
    : `“${to}” differs from “${from}” in ${changes.length} assumption${changes.length === 1 ? '' : 's'}: ${list.join('; ')}.`;
}

function outputSentence({ from, to }: Bridge, output: string, year: string, language: Language): string {
  const rate = (value: number | null): string =>
    value === null ? cellLabels.missing[language] : formatWithUnit(value, '%', '%');
  const start = language === 'zh' ? `${year}年${output}` : `${output} in ${year}`;
  const unchanged = from === to || (from !== null && to !== null && isNothing(to - from));
  if (unchanged) {
    return language === 'zh' ? `${start}不变,为${rate(to)}。` : `${start} stays at ${rate(to)}.`;
  }
  const known = from !== null && to !== null ? (to - from) * 100 : null;
  const size = known === null ? '' : formatPlain(Math.abs(known), places);
  if (language === 'en') {
    const move = known === null ? '' : `, ${known > 0 ? 'up' : 'down'} ${size} points`;
    return `${start} goes from ${rate(from)} to ${rate(to)}${move}.`;
  }
  const move = known === null ? '' : `,${known > 0 ? '提高' : '降低'}${size}个百分点`;
  return `${start}由${rate(from)}变为${rate(to)}${move}。`;
}

const isNothing = (effect: number): boolean => Number(Math.abs(effect * 100).toFixed(places)) === 0;

function effectSentences(bridge: Bridge, changes: readonly InputChange[], language: Language): readonly string[] {
  const { parts, from, to } = bridge;
  const slots = [...parts, ...changes].map(({ slot }) => slot).filter((slot) => slot !== 'once');
  const manyYears = new Set(slots).size > 1;
  const named = (name: Label, slot: string): string => {
    if (!manyYears || slot === 'once') return name[language];
    return language === 'zh' ? `${slot}年${name.zh}` : `${name.en} in ${slot}`;
  };
  const felt = parts
    .filter((part) => !isNothing(part.effect))
    .toSorted((a, b) => Math.abs(b.effect) - Math.abs(a.effect));
  const points = felt.map((part) => formatSigned(part.effect * 100, places));
  const sentences: string[] = [];
  if (felt.length > 0) {
    const list = felt.map((part, index) => {
      const name = named(part.label, part.slot);
      return language === 'zh' ? `${name}${points[index]}个百分点` : `${name} ${points[index]} points`;
    });
    const roundedSum = felt.reduce((sum, part) => sum + Number((part.effect * 100).toFixed(places)), 0);
    const total = from !== null && to !== null ? Number(((to - from) * 100).toFixed(places)) : roundedSum;
    const isRounded = Math.abs(roundedSum - total) > 1e-9;
    if (language === 'zh')
      sentences.push(`其中:${list.join(',')}${isRounded ? '(四舍五入,分项之和与合计略有出入)' : ''}。`);
    else sentences.push(`Of this: ${list.join(', ')}${isRounded ? ' (rounded, so the parts may not add up)' : ''}.`);
  }
  const silent = changes.filter(
    ({ variable, slot }) =>
      !parts.some((part) => part.id === variable.id && part.slot === slot && !isNothing(part.effect)),
  );
  const joined = parts.some((part) => part.id === 'otherChanges');
  if (silent.length > 0 && !joined && from !== null && to !== null) {
    const list = silent.map(({ variable, slot }) => named(variable.label, slot));
    sentences.push(
      language === 'zh'
        ? `${list.join('、')}对该指标没有影响。`
        : `${list.join(', ')} ${silent.length === 1 ? 'has' : 'have'} no effect on it.`,
    );
  }
  return sentences;
}
