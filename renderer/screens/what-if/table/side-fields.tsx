import { whatIfTexts } from '../../../../models/shared/texts/what-if.ts';
import type { LeverRow } from '../../../../models/views/what-if-levers.ts';
import { type Side, usualSide } from '../../../../models/views/what-if-table.ts';
import { FigureField } from '../../../controls/figure-field.tsx';
import { useText } from '../../../settings/use-text.ts';

/** A side of the table: which assumption, from where to where, in how many figures. */
export function SideFields({
  name,
  rows,
  side,
  onChange,
}: {
  readonly name: string;
  readonly rows: readonly LeverRow[];
  readonly side: Side;
  readonly onChange: (side: Side) => void;
}) {
  const text = useText();
  const chosen = rows.find(({ lever }) => lever.variable === side.variable && lever.slot === side.slot);
  const of = (parameter: string): string => text(whatIfTexts.parameterOf, { label: name, parameter });
  return (
    <fieldset className="side">
      <legend>{name}</legend>
      <select
        aria-label={of(text(whatIfTexts.lever))}
        value={chosen?.id ?? ''}
        onChange={(event) => {
          const row = rows.find(({ id }) => id === event.currentTarget.value);
          if (row) onChange(usualSide(row));
        }}
      >
        {rows.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
      <p className="row">
        {(['from', 'to'] as const).map((end) => {
          const word = text(end === 'from' ? whatIfTexts.rangeFrom : whatIfTexts.rangeTo);
          return (
            <span key={end}>
              {word}{' '}
              <FigureField
                label={of(word)}
                value={side[end]}
                unit={chosen?.unit ?? ''}
                onEnter={(value) => onChange({ ...side, [end]: value })}
              />
            </span>
          );
        })}
        <span>
          {text(whatIfTexts.count)}{' '}
          <FigureField
            label={of(text(whatIfTexts.count))}
            value={side.count}
            unit=""
            onEnter={(count) => onChange({ ...side, count })}
          />
        </span>
      </p>
    </fieldset>
  );
}
