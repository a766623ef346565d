import { goalTexts } from '../../../../models/shared/texts/figures.ts';
import { whatIfTexts } from '../../../../models/shared/texts/what-if.ts';
import type { OutcomeView } from '../../../../models/views/what-if-outcome.ts';
import { useText } from '../../../settings/use-text.ts';
import { AnswerTable } from '../answer-table.tsx';

/** How likely each target that the model drives is reached. */
export function ProbabilityTable({ rows }: { readonly rows: OutcomeView['goals'] }) {
  const text = useText();
  return (
    <AnswerTable
      title={text(whatIfTexts.probabilities)}
      className="probabilities"
      heads={[text(whatIfTexts.goal), text(goalTexts.base), text(goalTexts.stretch)]}
    >
      {rows.map((row) => (
        <tr key={row.id}>
          <th scope="row">{row.label}</th>
          <td>{row.base}</td>
          <td>{row.stretch}</td>
        </tr>
      ))}
    </AnswerTable>
  );
}

/** Below which figure which share of the samples lies. */
export function QuantileTable({ rows }: { readonly rows: OutcomeView['quantiles'] }) {
  const text = useText();
  return (
    <section className="answer-part">
      <h3>{text(whatIfTexts.quantiles)}</h3>
      <table>
        <thead>
          <tr>
            {rows.map(({ p }) => (
              <th key={p} scope="col">
                {p}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            {rows.map(({ p, value }) => (
              <td key={p}>{value}</td>
            ))}
          </tr>
        </tbody>
      </table>
    </section>
  );
}
