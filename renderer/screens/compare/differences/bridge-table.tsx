import { compareTexts } from '../../../../models/shared/texts/compare.ts';
import type { BridgeView } from '../../../../models/views/compare-bridge.ts';
import { useText } from '../../../settings/use-text.ts';

/** The bridge as a table, for those who would rather read than look. */
export function BridgeTable({ bridge }: { readonly bridge: BridgeView }) {
  const text = useText();
  return (
    <details>
      <summary>{text(compareTexts.bridgeTable)}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{text(compareTexts.variable)}</th>
            <th scope="col">{text(compareTexts.effect)}</th>
          </tr>
        </thead>
        <tbody>
          {bridge.steps
            .filter(({ kind }) => kind !== 'end')
            .map((step) => (
              <tr key={step.id}>
                <th scope="row">{step.label}</th>
                <td>{step.text}</td>
              </tr>
            ))}
          <tr className="is-active">
            <th scope="row">{text(compareTexts.total)}</th>
            <td>{bridge.total}</td>
          </tr>
        </tbody>
      </table>
    </details>
  );
}
