import type { AttainedGoal } from '../../models/evaluation/attain-goals.ts';
import type { AttainmentState } from '../../models/evaluation/attainment.ts';
import type { GoalModel } from '../../models/goals/goal-model.ts';
import { formatPlain, formatSigned, formatValue, formatWithUnit } from '../../models/shared/format-number.ts';
import type { Label, Language } from '../../models/shared/language.ts';
import { cellLabels } from '../../models/shared/texts/states.ts';
import { calculatedUnits, toShown, unitDecimals, unitLabel } from '../../models/shared/unit.ts';
import { renderTable } from './text-table.ts';

const states: Readonly<Record<AttainmentState, Label>> = {
  met: { zh: '● 达成', en: '● met' },
  near: { zh: '◐ 接近', en: '◐ near' },
  missed: { zh: '○ 未达', en: '○ missed' },
  unknown: { zh: '？无法判定', en: '? unknown' },
};

const head: Readonly<Record<Language, readonly string[]>> = {
  zh: ['目标', '预期', '力争', '模型值', '差距', '差距(亿元)', '状态', '牵头(建议)'],
  en: ['Target', 'Base', 'Stretch', 'Model', 'Gap', 'Gap (¥100m)', 'State', 'Owner (proposed)'],
};

/** The board of targets for people, in the order of the report, with a count of each state. */
export function targetsText(
  attained: readonly AttainedGoal[],
  name: Label,
  model: GoalModel,
  language: Language,
): string {
  const none = cellLabels.none[language];
  const rows = attained.map(({ goal, modelValue, own, missing }) => {
    const figure = (value: number | null): string => (value === null ? none : goalFigure(value, goal.unit, language));
    const measured = modelValue === null && missing.length > 0 ? cellLabels.missing[language] : figure(modelValue);
    return [
      goal.label[language],
      figure(goal.value),
      figure(goal.stretch),
      goal.unit === '' && modelValue !== null ? formatValue(modelValue, '%').concat('%') : measured,
      own.gap === null ? none : gapText(own.gap, goal.unit),
      own.gapAmount === null ? none : formatSigned(own.gapAmount, 2),
      states[own.state][language],
      goal.owner?.name ?? none,
    ];
  });
  const counts = (Object.keys(states) as readonly AttainmentState[]).map(
    (state) => `${states[state][language]} ${formatPlain(attained.filter(({ own }) => own.state === state).length, 0)}`,
  );
  const title = `${model.title[language]} · ${name[language]} · ${counts.join('  ')}\n\n`;
  const aligns = ['left', 'right', 'right', 'right', 'right', 'right', 'left', 'left'] as const;
  return title + renderTable([head[language], ...rows], aligns);
}

/** A goal's figure as the report would print it: households and hospital beds have no decimals. */
function goalFigure(value: number, unit: string, language: Language): string {
  const isCount = Number.isInteger(value) && !calculated.includes(unit);
  return isCount ? `${formatPlain(value, 0)} ${unit}` : formatWithUnit(value, unit, unitLabel(unit, language)).trim();
}

const calculated: readonly string[] = calculatedUnits;

/** A gap in a rate is in percentage points; the room of a rule has no unit of its own and is a fraction too. */
function gapText(gap: number, unit: string): string {
  const shownIn = unit === '' ? '%' : unit;
  return formatSigned(toShown(gap, shownIn), unitDecimals(shownIn));
}
