import { auditFigureTexts, indicatorTexts } from '../../shared/texts/audit.ts';
import { type AuditInput, goalOf } from './audit-input.ts';
import { type Finding, figureLabel, messageOf, shown } from './finding.ts';

/** Below one percent the difference lies within the rounding of whole-percent goals. */
const notableDifference = 0.01;

/**
 * C9. Output is to grow faster, at current prices, than value added in real terms. Both can be true only when prices rise or the
 * value-added ratio falls, by (1 + output) / (1 + value added) − 1.
 */
export function findOutputOutrunning(input: AuditInput): readonly Finding[] {
  const output = goalOf(input, 'industrialOutput', 'growth');
  const valueAdded = goalOf(input, 'aboveScaleIndustry', 'growth');
  if (!output || !valueAdded) return [];
  const needed = (1 + output.value) / (1 + valueAdded.value) - 1;
  const further = (1 + (output.stretch ?? output.value)) / (1 + (valueAdded.stretch ?? valueAdded.value)) - 1;
  if (needed < notableDifference) return [];
  return [
    {
      id: 'C9',
      severity: 'note',
      message: messageOf('C9', {
        output: shown(output.value, '%'),
        valueAdded: shown(valueAdded.value, '%'),
        needed: shown(needed, '%'),
        further: shown(further, '%'),
      }),
      figures: [
        { label: output.label, value: output.value, unit: '%' },
        { label: valueAdded.label, value: valueAdded.value, unit: '%' },
        { label: figureLabel(auditFigureTexts.priceNeeded, indicatorTexts.industrialOutput), value: needed, unit: '%' },
        {
          label: figureLabel(auditFigureTexts.furtherPriceNeeded, indicatorTexts.industrialOutput),
          value: further,
          unit: '%',
        },
      ],
      spans: [output.span, valueAdded.span],
    },
  ];
}
