import { auditFigureTexts, indicatorTexts } from '../../shared/texts/audit.ts';
import { type AuditInput, goalOf, knownIn } from './audit-input.ts';
import { type Finding, figureLabel, inYear, messageOf, plain, shown } from './finding.ts';

/**
 * C2. The investment of the year's project plan is larger than all fixed asset investment of the statistics, so it is another
 * caliber: the share that must enter the statistics (入统转化率) says how far the plan carries the goal. Never add the two.
 */
export function findPlanBeyondInvestment(input: AuditInput): readonly Finding[] {
  const planned = goalOf(input, 'projectInvestment', 'level');
  const growth = goalOf(input, 'fixedAssetInvestment', 'growth');
  const last = knownIn(input, 'fixedAssetInvestment', 'level', input.baseYear);
  if (!planned || !growth || last === null) return [];
  const target = last * (1 + growth.value);
  const further = last * (1 + (growth.stretch ?? growth.value));
  if (planned.value <= target) return [];
  const { targetPeriod } = input.model;
  const investment = inYear('fixedAssetInvestment', targetPeriod);
  return [
    {
      id: 'C2',
      severity: 'warning',
      message: messageOf('C2', {
        base: plain(input.baseYear),
        planned: shown(planned.value, planned.unit),
        last: shown(last, '亿元'),
        ratio: shown(planned.value / last, '倍'),
        target: shown(target, '亿元'),
        needed: shown(target / planned.value, '%'),
        furtherNeeded: shown(further / planned.value, '%'),
      }),
      figures: [
        { label: indicatorTexts.projectInvestment, value: planned.value, unit: planned.unit },
        { label: inYear('fixedAssetInvestment', input.baseYear), value: last, unit: '亿元' },
        { label: figureLabel(auditFigureTexts.target, investment), value: target, unit: '亿元' },
        { label: figureLabel(auditFigureTexts.further, investment), value: further, unit: '亿元' },
        { label: auditFigureTexts.planToLast, value: planned.value / last, unit: '倍' },
        { label: auditFigureTexts.planToTarget, value: planned.value / target, unit: '倍' },
        { label: auditFigureTexts.conversion, value: target / planned.value, unit: '%' },
        { label: auditFigureTexts.furtherConversion, value: further / planned.value, unit: '%' },
      ],
      spans: [planned.span, growth.span],
    },
  ];
}
