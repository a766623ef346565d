import type { Plan } from '../plan/plan.ts';
import { formatPlain, formatSigned, formatWithUnit } from '../shared/format-number.ts';
import type { Label, Language } from '../shared/language.ts';
import type { Slot } from '../shared/period.ts';
import { compareProseTexts as texts } from '../shared/texts/compare.ts';
import { fillText } from '../shared/texts/fill-text.ts';
import { cellLabels } from '../shared/texts/states.ts';
import { unitLabel } from '../shared/unit.ts';
import type { InputChange } from './bridge.ts';
import type { Comparison } from './compare-scenarios.ts';
import { fillProse, joinProse, type Prose, type ProseFigure, proseText, words } from './prose-pieces.ts';

/** Points are printed with two decimals, so an effect below half of the last one reads as nothing. */
const places = 2;

/**
 * A comparison as a paragraph: what was changed, what it did to the growth of GDP, and which change did how much, largest
 * first. The same comparison always gives the same words, and every figure in them is one of the comparison.
 */
export const comparisonProse = (comparison: Comparison, plan: Plan, language: Language): string =>
  proseText(comparisonPieces(comparison, plan, language));

/** The same paragraph in pieces, so that every figure leads to where it stands. */
export function comparisonPieces(comparison: Comparison, plan: Plan, language: Language): Prose {
  const changes = comparison.changes.filter(isOwnChange);
  const nameOf = (id: string): string => plan.scenarios.find((scenario) => scenario.id === id)?.name[language] ?? id;
  const names = { from: nameOf(comparison.from), to: nameOf(comparison.to) };
  if (changes.length === 0) return fillProse(texts.same[language], names);
  const { output } = comparison.bridge;
  const told: Telling = {
    comparison,
    changes,
    year: plan.model.targetPeriod,
    output: plan.model.variables.find((variable) => variable.id === output)?.label[language] ?? output,
    language,
  };
  const sentences = [
    changesSentence(told, names),
    outputSentence(told),
    ...effectSentences(told),
    ...silentSentences(told),
  ];
  return joinProse(sentences, language === 'zh' ? '' : ' ');
}

/** A figure carried on from an earlier year (沿用) differs because that year does; it is not a change of its own. */
export const isOwnChange = ({ from, to }: InputChange): boolean =>
  to.carriedFrom === null || to.carriedFrom !== from.carriedFrom;

/** What the sentences speak of. */
interface Telling {
  readonly comparison: Comparison;
  readonly changes: readonly InputChange[];
  readonly year: string;
  readonly output: string;
  readonly language: Language;
}

const figure = (text: string, place: ProseFigure): Prose => [{ kind: 'figure', text, figure: place }];

function changesSentence({ comparison, changes, language }: Telling, names: { from: string; to: string }): Prose {
  const list = changes.map(({ variable, slot, from, to }) => {
    const shown = (value: number | null, scenario: string): Prose =>
      figure(
        value === null
          ? cellLabels.missing[language]
          : formatWithUnit(value, variable.unit, unitLabel(variable.unit, language)),
        { scenario, variable: variable.id, slot },
      );
    return fillProse((slot === 'once' ? texts.change : texts.changeIn)[language], {
      name: variable.label[language],
      year: slot,
      from: shown(from.value, comparison.from),
      to: shown(to.value, comparison.to),
    });
  });
  return fillProse((changes.length === 1 ? texts.oneChange : texts.changes)[language], {
    ...names,
    count: [{ kind: 'count', text: String(changes.length) }],
    list: joinProse(list, language === 'zh' ? '；' : '; '),
  });
}

function outputSentence({ comparison, year, output, language }: Telling): Prose {
  const { from, to } = comparison.bridge;
  const place = (scenario: string): ProseFigure => ({ scenario, variable: comparison.bridge.output, slot: year });
  const rate = (value: number | null, scenario: string): Prose =>
    figure(value === null ? cellLabels.missing[language] : formatWithUnit(value, '%', '%'), place(scenario));
  const details = { year, output, from: rate(from, comparison.from), to: rate(to, comparison.to) };
  if (from === to || (from !== null && to !== null && isNothing(to - from))) {
    return fillProse(texts.unchanged[language], details);
  }
  if (from === null || to === null) return fillProse(texts.moved[language], details);
  const size = figure(formatPlain(Math.abs(to - from) * 100, places), place(comparison.to));
  return fillProse((to > from ? texts.movedUp : texts.movedDown)[language], { ...details, size });
}

const isNothing = (effect: number): boolean => Number(Math.abs(effect * 100).toFixed(places)) === 0;

function effectSentences(told: Telling): readonly Prose[] {
  const { comparison, language } = told;
  const { parts, from, to } = comparison.bridge;
  const felt = parts
    .filter((part) => !isNothing(part.effect))
    .toSorted((a, b) => Math.abs(b.effect) - Math.abs(a.effect));
  if (felt.length === 0) return [];
  const list = felt.map((part) => {
    const size = formatSigned(part.effect * 100, places);
    return fillProse(texts.effect[language], {
      name: nameIn(told, part.label, part.slot),
      size: figure(size, { scenario: comparison.to, variable: part.id, slot: part.slot }),
    });
  });
  const roundedSum = felt.reduce((sum, part) => sum + Number((part.effect * 100).toFixed(places)), 0);
  const total = from !== null && to !== null ? Number(((to - from) * 100).toFixed(places)) : roundedSum;
  const isRounded = Math.abs(roundedSum - total) > 1e-9;
  return [
    fillProse(texts.effects[language], {
      list: joinProse(list, language === 'zh' ? '，' : ', '),
      rounded: isRounded ? texts.rounded[language] : '',
    }),
  ];
}

function silentSentences(told: Telling): readonly Prose[] {
  const { comparison, changes, language } = told;
  const { parts, from, to } = comparison.bridge;
  const silent = changes.filter(
    ({ variable, slot }) =>
      !parts.some((part) => part.id === variable.id && part.slot === slot && !isNothing(part.effect)),
  );
  if (silent.length === 0 || from === null || to === null) return [];
  const names = silent
    .map(({ variable, slot }) => nameIn(told, variable.label, slot))
    .join(language === 'zh' ? '、' : ', ');
  return [words(fillText(silent.length === 1 ? texts.silentOne : texts.silent, language, { names }))];
}

/** A name with its year where the comparison reaches over several years. */
function nameIn({ comparison, changes, language }: Telling, label: Label, slot: Slot): string {
  const slots = [...comparison.bridge.parts, ...changes].flatMap((one) => (one.slot === 'once' ? [] : [one.slot]));
  if (new Set(slots).size < 2 || slot === 'once') return label[language];
  return fillText(texts.nameIn, language, { name: label[language], year: slot });
}
