import type { Leverage, Sensitivity } from '../analysis/sensitivity.ts';
import type { GoalModel } from '../goals/goal-model.ts';
import { formatPlain } from '../shared/format-number.ts';
import type { Language } from '../shared/language.ts';
import { fillText } from '../shared/texts/fill-text.ts';
import { whatIfTexts } from '../shared/texts/what-if.ts';
import { toShown, unitDecimals } from '../shared/unit.ts';
import { fullFigure } from './short-figure.ts';
import { leverId, leverLabel } from './what-if-levers.ts';

/** One assumption of a tornado. Positions are in shown units; null where the output has no figure. */
export interface TornadoBar {
  readonly id: string;
  readonly label: string;
  readonly low: number | null;
  readonly high: number | null;
  readonly lowText: string;
  readonly highText: string;
  readonly swing: string;
  readonly reading: string;
}

/** A tornado, ready to draw, the strongest first. */
export interface TornadoView {
  readonly note: string;
  readonly base: number;
  readonly axis: { readonly min: number; readonly max: number };
  readonly bars: readonly TornadoBar[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** As many bars as one can take in at a glance; the others stand in the exported rows. */
export const mostBars = 20;

/** Puts a sensitivity into bars; null where the output has no figure now. */
export function tornadoView(
  { output, base, bars }: Sensitivity,
  model: GoalModel,
  language: Language,
): TornadoView | null {
  if (base === null) return null;
  const unit = model.variables.find(({ id }) => id === output.variable)?.unit ?? '系数';
  const figure = (value: number | null): string => (value === null ? '—' : fullFigure(value, unit, language));
  const shown = (value: number | null): number | null => (value === null ? null : toShown(value, unit));
  const all = bars.map((bar): TornadoBar => {
    const [low, high] = [shown(bar.low), shown(bar.high)];
    const label = leverLabel(bar, model, language);
    const swing = low === null || high === null ? '—' : formatPlain(Math.abs(high - low), unitDecimals(unit) + 1);
    const details = { label, low: figure(bar.low), high: figure(bar.high), swing };
    return {
      id: leverId(bar),
      label,
      low,
      high,
      lowText: details.low,
      highText: details.high,
      swing,
      reading: fillText(whatIfTexts.tornadoBar, language, details),
    };
  });
  const strongest = all.slice(0, mostBars);
  const centre = toShown(base, unit);
  const places = [centre, ...strongest.flatMap(({ low, high }) => [low ?? centre, high ?? centre])];
  const [min, max] = [Math.min(...places), Math.max(...places)];
  const room = (max - min) * 0.02 || 1;
  const head = (['lever', 'stepLower', 'stepHigher', 'swing'] as const).map((key) => whatIfTexts[key][language]);
  return {
    note: fillText(whatIfTexts.tornadoStep, language, { base: figure(base) }),
    base: centre,
    axis: { min: min - room, max: max + room },
    bars: strongest,
    rows: [head, ...all.map(({ label, low, high, swing }) => [label, low ?? '', high ?? '', swing])],
  };
}

/** A line of the 杠杆表. */
export interface LeverageRow {
  readonly id: string;
  readonly label: string;
  readonly perPoint: string;
}

/** The 杠杆表: points of GDP growth per point of each rate, the strongest first. */
export const leverageRows = (
  leverage: readonly Leverage[],
  model: GoalModel,
  language: Language,
): readonly LeverageRow[] =>
  leverage.map((one) => ({
    id: leverId(one),
    label: leverLabel(one, model, language),
    perPoint: formatPlain(one.perPoint, 3),
  }));
