import type { Achievement } from '../report/read-achievements.ts';
import { recognizeIndicator } from '../report/recognize-indicator.ts';
import type { ExtractedTarget } from '../report/target.ts';
import type { Slot } from '../shared/period.ts';
import type { Source, Span } from '../shared/provenance.ts';
import { convertFigure } from './convert-figure.ts';
import { impliedBase } from './implied-base.ts';
import { INDICATOR_LINKS, type IndicatorLink } from './indicator-links.ts';
import type { SourcedValue } from './variable.ts';

/** A figure of the report for one assumption. */
export interface ReportFigure extends SourcedValue {
  readonly variable: string;
  readonly slot: Slot | 'target' | 'base';
  /** 预期 goes into the model, 力争 into the second path. */
  readonly path: 'base' | 'stretch';
}

/** The link of a target whose name is standard. */
export const linkOf = (target: ExtractedTarget): IndicatorLink | undefined =>
  INDICATOR_LINKS[recognizeIndicator(target.indicator)?.id ?? ''];

/**
 * Every figure of the report the engine has a place for: the targets as the assumptions of the target year, last year's results
 * as bases, and what follows from both by a line of arithmetic. The first figure for a place wins.
 */
export function figuresFromReport(
  targets: readonly ExtractedTarget[],
  achievements: readonly Achievement[],
  units: ReadonlyMap<string, string>,
): readonly ReportFigure[] {
  const results = achievements.flatMap((achievement) => lastYear(achievement, units));
  const set = targets.flatMap((target) => targetFigures(target, units));
  const implied = targets.flatMap((target) => impliedBases(target, targets));
  return [...results, ...weights(achievements), ...set, ...implied];
}

const quoted = ({ start, end }: Span, note?: string): Source => ({
  kind: 'quoted',
  span: { start, end },
  ...(note !== undefined && { note }),
});

function lastYear({ indicator, level, growth }: Achievement, units: ReadonlyMap<string, string>): ReportFigure[] {
  const { levelBase, growthBase } = INDICATOR_LINKS[indicator.id] ?? {};
  const figures: ReportFigure[] = [];
  const levelValue = level && levelBase ? convertFigure(level.value, level.unit, units.get(levelBase) ?? '') : null;
  if (level && levelBase && levelValue !== null) {
    figures.push({
      variable: levelBase,
      slot: 'once',
      path: 'base',
      value: levelValue,
      source: quoted(level, PRELIMINARY),
    });
  }
  const growthValue = growth && growthBase ? convertFigure(growth.value, '%', '%') : null;
  if (growth && growthBase && growthValue !== null) {
    figures.push({ ...growthBase, path: 'base', value: growthValue, source: quoted(growth, PRELIMINARY) });
  }
  return figures;
}

const PRELIMINARY = '报告回顾部分的上年数,以统计局核定数为准';

/** An industry's share of GDP, where the report gives both levels. */
function weights(achievements: readonly Achievement[]): ReportFigure[] {
  const levelOf = ({ level }: Achievement): number | null =>
    level ? convertFigure(level.value, level.unit, '亿元') : null;
  const gdp = achievements.find(({ indicator }) => indicator.id === 'gdp');
  const whole = gdp ? levelOf(gdp) : null;
  if (whole === null || whole <= 0) return [];
  return achievements.flatMap((achievement) => {
    const { weight } = INDICATOR_LINKS[achievement.indicator.id] ?? {};
    const part = levelOf(achievement);
    if (weight === undefined || part === null || part <= 0 || part >= whole || !achievement.level) return [];
    const share = Number((part / whole).toFixed(4));
    const arithmetic = `${part}亿元 ÷ ${whole}亿元 = ${Number((share * 100).toFixed(2))}%`;
    const { start, end } = achievement.level;
    return [
      {
        variable: weight,
        slot: 'once',
        path: 'base',
        value: share,
        source: { kind: 'derived', arithmetic, span: { start, end } },
      } as const,
    ];
  });
}

/** The figure and the stretch of a target, where an assumption of the engine takes them. */
function targetFigures(target: ExtractedTarget, units: ReadonlyMap<string, string>): ReportFigure[] {
  const link = linkOf(target);
  const variable = target.kind === 'growth' ? link?.growthInput : link?.levelInput;
  if (variable === undefined) return [];
  const unit = units.get(variable) ?? '';
  const figure = (value: number | null, written: string, path: ReportFigure['path']): ReportFigure[] => {
    const stored = value === null ? null : convertFigure(value, written, unit);
    return stored === null ? [] : [{ variable, slot: 'target', path, value: stored, source: quoted(target) }];
  };
  return [
    ...figure(target.value, target.unit, 'base'),
    ...figure(target.stretch, target.stretchUnit ?? target.unit, 'stretch'),
  ];
}

/** A level and its growth together say what last year's level was, where the report does not. */
function impliedBases(target: ExtractedTarget, targets: readonly ExtractedTarget[]): ReportFigure[] {
  const { levelBase } = linkOf(target) ?? {};
  const implied = impliedBase(target, targets);
  if (levelBase === undefined || implied === null || implied.unit !== '亿元') return [];
  const { start, end } = target;
  const source = { kind: 'derived', arithmetic: implied.arithmetic, span: { start, end } } as const;
  return [{ variable: levelBase, slot: 'once', path: 'base', value: implied.value, source }];
}
