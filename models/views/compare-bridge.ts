import type { BridgePart, Comparison } from '../evaluation/compare-scenarios.ts';
import type { Plan } from '../plan/plan.ts';
import { formatPlain, formatSigned } from '../shared/format-number.ts';
import type { Language } from '../shared/language.ts';
import { compareTexts } from '../shared/texts/compare.ts';
import { fillText } from '../shared/texts/fill-text.ts';
import type { Figure } from './grid-position.ts';

/** One step of the way from one scenario to another. Positions are in percent. */
export interface BridgeStep {
  readonly id: string;
  readonly label: string;
  readonly kind: 'end' | 'rise' | 'fall';
  /** Where the step begins and where it ends; an end stands at one place. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly figure: Figure;
}

/** The way from one scenario to another, ready to draw. */
export interface BridgeView {
  readonly title: string;
  readonly steps: readonly BridgeStep[];
  readonly axis: { readonly min: number; readonly max: number };
  /** The whole difference with its sign, in percentage points. */
  readonly total: string;
  /** How exact the steps are. */
  readonly note: string;
}

/** The bridge of a comparison; null when one of its ends or a figure on the way is missing. */
export function bridgeView({ from, to, bridge }: Comparison, plan: Plan, language: Language): BridgeView | null {
  if (bridge.from === null || bridge.to === null) return null;
  const { targetPeriod, variables } = plan.model;
  const nameOf = (id: string): string => plan.scenarios.find((scenario) => scenario.id === id)?.name[language] ?? id;
  const output = variables.find(({ id }) => id === bridge.output)?.label[language] ?? '';
  const parts = joinSmallest(bridge.parts);
  const effects = parts.map(({ effect }) => effect * 100);
  const whole = (bridge.to - bridge.from) * 100;
  if (bridge.parts.length === 0 && whole !== 0) return null;
  const places = placesThatAdd(effects, whole);
  const end = (id: string, scenario: string, value: number): BridgeStep => ({
    id,
    label: nameOf(scenario),
    kind: 'end',
    start: value * 100,
    end: value * 100,
    text: `${formatPlain(value * 100, places)}%`,
    figure: { scenario, variable: bridge.output, period: targetPeriod },
  });
  let level = bridge.from * 100;
  const manyYears = new Set(bridge.parts.map(({ slot }) => slot).filter((slot) => slot !== 'once')).size > 1;
  const steps = parts.map((part, index): BridgeStep => {
    const effect = effects[index] ?? 0;
    const start = level;
    level += effect;
    return {
      id: `${part.id}@${part.slot}`,
      label:
        manyYears && part.slot !== 'once' && part.id !== restId
          ? `${part.label[language]} ${part.slot}`
          : part.label[language],
      kind: effect < 0 ? 'fall' : 'rise',
      start,
      end: level,
      text: formatSigned(effect, places),
      figure: {
        scenario: to,
        variable: part.id === restId ? bridge.output : part.id,
        period: part.slot === 'once' ? targetPeriod : part.slot,
      },
    };
  });
  const all = [end('from', from, bridge.from), ...steps, end('to', to, bridge.to)];
  return {
    title: fillText(compareTexts.bridge, language, {
      output,
      year: targetPeriod,
      from: nameOf(from),
      to: nameOf(to),
    }),
    steps: all,
    axis: axisOf(all.flatMap((step) => [step.start, step.end])),
    total: formatSigned(whole, places),
    note:
      bridge.method === 'shapley'
        ? compareTexts.bridgeNote[language]
        : fillText(compareTexts.bridgeNoteWithin, language, { error: formatPlain(bridge.error * 100, 4) }),
  };
}

/** So many changes have a step of their own; more would be a list and no picture. */
const mostSteps = 10;
const restId = 'rest';

/** The parts with the largest effects in their order, all others joined into one at the end. */
function joinSmallest(parts: readonly BridgePart[]): readonly BridgePart[] {
  if (parts.length <= mostSteps) return parts;
  const bySize = parts.toSorted((a, b) => Math.abs(b.effect) - Math.abs(a.effect));
  const largest = new Set(bySize.slice(0, mostSteps - 1));
  const others = parts.filter((part) => !largest.has(part));
  const count = { count: others.length };
  const rest: BridgePart = {
    id: restId,
    slot: 'once',
    label: { zh: fillText(compareTexts.rest, 'zh', count), en: fillText(compareTexts.rest, 'en', count) },
    effect: others.reduce((sum, { effect }) => sum + effect, 0),
  };
  return [...parts.filter((part) => largest.has(part)), rest];
}

/** The fewest decimals, two to four, with which the printed effects add up to the printed whole. */
function placesThatAdd(effects: readonly number[], whole: number): number {
  for (let places = 2; places < 4; places += 1) {
    const unit = 10 ** places;
    const sum = effects.reduce((total, effect) => total + Math.round(effect * unit), 0);
    if (sum === Math.round(whole * unit)) return places;
  }
  return 4;
}

/** A scale that shows the steps and not the way from zero, with a little room on both sides. */
function axisOf(positions: readonly number[]): { readonly min: number; readonly max: number } {
  const [min, max] = [Math.min(...positions), Math.max(...positions)];
  const room = Math.max(0.05, (max - min) * 0.12);
  return { min: min - room, max: max + room };
}
