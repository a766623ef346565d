import type { AccountSide } from '../../../../models/views/contribution-view.ts';
import type { IndustryRow } from '../../../../models/views/industry-rows.ts';
import { contributionVariables } from '../../../../models/views/wanted-value.ts';
import { Flash } from '../../../controls/flash.tsx';
import { ResultFigure } from './result-figure.tsx';
import type { ResultProps } from './result-props.ts';

/**
 * The figures of one line of contributions; weights and growth stand on the production side alone. What many years bring is no
 * variable that could be wanted otherwise.
 */
export function ContributionCells({
  row,
  side,
  ...given
}: ResultProps & { readonly row: IndustryRow; readonly side: AccountSide }) {
  const { growth, pull } = contributionVariables(given.results.plan.model, row.id);
  return (
    <>
      {side === 'production' && (
        <>
          <td>
            <Flash text={row.weight} epoch={given.epoch} />
          </td>
          <td>
            <ResultFigure {...given} variable={growth} shown={row.growth} />
          </td>
        </>
      )}
      <td>
        <ResultFigure {...given} variable={side === 'chained' ? null : pull} shown={row.pull} />
      </td>
      <td>
        <Flash text={row.share} epoch={given.epoch} />
      </td>
    </>
  );
}
