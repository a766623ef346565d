import { auditFigureTexts, indicatorTexts } from '../../shared/texts/audit.ts';
import { type AuditInput, goalOf, knownIn } from './audit-input.ts';
import { type Finding, figureLabel, inYear, messageOf, plain, publicationsOf, shown } from './finding.ts';

/**
 * C1. The output that a level and its growth imply for the base year is below the level published a year earlier, although the
 * value added grew in real terms. Growth is compiled for the same enterprises (同口径), levels are not: both must be kept.
 */
export function findFallingOutput(input: AuditInput): readonly Finding[] {
  const level = goalOf(input, 'industrialOutput', 'level');
  const growth = goalOf(input, 'industrialOutput', 'growth');
  const realGrowth = knownIn(input, 'aboveScaleIndustry', 'growth', input.baseYear);
  if (!level?.previous || !growth || realGrowth === null || realGrowth <= 0) return [];
  const { period, value: published } = level.previous;
  const implied = level.value / (1 + growth.value);
  if (Number(period) !== Number(input.baseYear) - 1 || implied >= published) return [];
  const change = implied / published - 1;
  return [
    {
      id: 'C1',
      severity: 'warning',
      message: messageOf('C1', {
        base: plain(input.baseYear),
        earlier: plain(period),
        implied: shown(implied, level.unit),
        published: shown(published, level.unit),
        fall: shown(-change, '%'),
        growth: shown(realGrowth, '%'),
      }),
      figures: [
        { label: inYear('industrialOutput', period), value: published, unit: level.unit },
        { label: inYear('industrialOutput', input.baseYear), value: implied, unit: level.unit },
        { label: figureLabel(auditFigureTexts.change, indicatorTexts.industrialOutput), value: change, unit: '%' },
        {
          label: figureLabel(auditFigureTexts.growth, inYear('aboveScaleIndustry', input.baseYear)),
          value: realGrowth,
          unit: '%',
        },
      ],
      spans: [level.span, growth.span],
      publications: publicationsOf([level.previous.source]),
    },
  ];
}
