import { whatIfTexts } from '../../../../models/shared/texts/what-if.ts';
import {
  spreadKinds,
  spreadOf,
  type UncertainRow,
  type Uncertainties,
  withParameter,
} from '../../../../models/views/what-if-simulate.ts';
import { FigureField } from '../../../controls/figure-field.tsx';
import { useText } from '../../../settings/use-text.ts';

/** How each assumption spreads. */
export function UncertainTable({
  rows,
  said,
  onChange,
}: {
  readonly rows: readonly UncertainRow[];
  readonly said: Uncertainties;
  readonly onChange: (said: Uncertainties) => void;
}) {
  const text = useText();
  return (
    <ul className="uncertain">
      {rows.map((row) => (
        <li key={row.id}>
          <p className="row spread">
            <span>
              {row.label} <span className="muted">{row.present}</span>{' '}
              <span className={`chip ${row.isAssumed ? 'chip-assumed is-dashed' : 'chip-derived'}`}>
                {text(row.isAssumed ? whatIfTexts.assumed : whatIfTexts.given)}
              </span>
            </span>
            <select
              aria-label={text(whatIfTexts.distributionOf, { label: row.label })}
              value={row.kind}
              onChange={(event) => {
                const kind = spreadKinds.find((one) => one === event.currentTarget.value);
                if (kind) onChange({ ...said, [row.id]: spreadOf(row, kind) });
              }}
            >
              {spreadKinds.map((kind) => (
                <option key={kind} value={kind}>
                  {text(whatIfTexts[kind])}
                </option>
              ))}
            </select>
          </p>
          {row.parameters.length > 0 && (
            <p className="row parameters">
              {row.parameters.map(({ key, value }) => (
                <span key={key}>
                  {text(whatIfTexts[key])}{' '}
                  <FigureField
                    label={text(whatIfTexts.parameterOf, { label: row.label, parameter: text(whatIfTexts[key]) })}
                    value={value}
                    unit={row.unit}
                    onEnter={(next) => {
                      if (!row.input) return;
                      onChange({ ...said, [row.id]: withParameter(row.input.distribution, { key, value: next }) });
                    }}
                  />
                </span>
              ))}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
