import { goalTexts } from '../../../../models/shared/texts/figures.ts';
import { whatIfTexts } from '../../../../models/shared/texts/what-if.ts';
import type { OutcomeView } from '../../../../models/views/what-if-outcome.ts';
import { useText } from '../../../settings/use-text.ts';

/** How likely each target that the model drives is reached. */
export function ProbabilityTable({ rows }: { readonly rows: OutcomeView['goals'] }) {
  const text = useText();
  return (
    <section className="answer-part">
      <h3>{text(whatIfTexts.probabilities)}</h3>
      <table className="probabilities">
        <thead>
          <tr>
            <th scope="col">{text(whatIfTexts.goal)}</th>
            <th scope="col">{text(goalTexts.base)}</th>
            <th scope="col">{text(goalTexts.stretch)}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.label}</th>
              <td>{row.base}</td>
              <td>{row.stretch}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
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
