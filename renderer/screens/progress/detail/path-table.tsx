import { progressTexts } from '../../../../models/shared/texts/progress.ts';
import type { PathChart } from '../../../../models/views/progress-chart.ts';
import { useText } from '../../../settings/use-text.ts';

/** The chart's months as a table. */
export function PathTable({ chart }: { readonly chart: PathChart }) {
  const text = useText();
  return (
    <details>
      <summary>{text(progressTexts.chartTable)}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{text(progressTexts.month)}</th>
            <th scope="col">{text(progressTexts.chartActual)}</th>
            <th scope="col">{text(progressTexts.chartPath)}</th>
          </tr>
        </thead>
        <tbody>
          {chart.months.map((month) => (
            <tr key={month.number}>
              <th scope="row">{month.label}</th>
              <td>{month.actualText}</td>
              <td>{month.pathText}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
