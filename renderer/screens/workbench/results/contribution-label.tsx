import type { IndustryRow } from '../../../../models/views/industry-rows.ts';
import { contributionVariables } from '../../../../models/views/wanted-value.ts';
import { useController } from '../../../document/use-document.ts';
import type { ResultProps } from './result-props.ts';

/** The name of a line of contributions; it leads to how its pull came about, and that of the total to growth. */
export function ContributionLabel({ results, active, row }: ResultProps & { readonly row: IndustryRow }) {
  const controller = useController();
  const { model } = results.plan;
  const { growth, pull } = contributionVariables(model, row.id);
  const variable = pull ?? growth;
  if (variable === null) return row.label;
  const show = (): void => controller.select({ scenario: active.scenario.id, variable, period: model.targetPeriod });
  return (
    <button type="button" className="row-link" onClick={show}>
      {row.label}
    </button>
  );
}
