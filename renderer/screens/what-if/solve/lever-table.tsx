import { Lock } from 'lucide-react';
import { whatIfTexts } from '../../../../models/shared/texts/what-if.ts';
import {
  assumedPoints,
  chooseLever,
  chooseOnly,
  type LeverChoices,
  type LeverRow,
} from '../../../../models/views/what-if-levers.ts';
import { FigureField } from '../../../controls/figure-field.tsx';
import { useText } from '../../../settings/use-text.ts';

/** The assumptions that reach the result: which may move, and between what. */
export function LeverTable({
  rows,
  choices,
  onChange,
}: {
  readonly rows: readonly LeverRow[];
  readonly choices: LeverChoices;
  readonly onChange: (choices: LeverChoices) => void;
}) {
  const text = useText();
  const choose = (row: LeverRow, next: Parameters<typeof chooseLever>[2]): void =>
    onChange(chooseLever(choices, row, next));
  const only = (isChosen: (row: LeverRow) => boolean): void => onChange({ ...choices, ...chooseOnly(rows, isChosen) });
  return (
    <>
      <p className="row spread">
        <b>{text(whatIfTexts.levers)}</b>
        <span className="row">
          <button type="button" className="quiet" onClick={() => only(({ isGrowth }) => isGrowth)}>
            {text(whatIfTexts.chooseAll)}
          </button>
          <button type="button" className="quiet" onClick={() => only(() => false)}>
            {text(whatIfTexts.chooseNone)}
          </button>
        </span>
      </p>
      <table className="lever-table">
        <thead>
          <tr>
            <th scope="col">{text(whatIfTexts.lever)}</th>
            <th scope="col">{text(whatIfTexts.now)}</th>
            <th scope="col">{text(whatIfTexts.lowest)}</th>
            <th scope="col">{text(whatIfTexts.highest)}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} className={row.isChosen ? 'is-chosen' : ''}>
              <th scope="row">
                <label>
                  <input
                    type="checkbox"
                    checked={row.isChosen}
                    disabled={row.isHeld}
                    onChange={(event) => choose(row, { isChosen: event.currentTarget.checked })}
                  />{' '}
                  {row.label}
                </label>{' '}
                {row.isHeld && (
                  <span className="chip chip-derived" title={text(whatIfTexts.heldHelp)}>
                    <Lock size={11} aria-hidden /> {text(whatIfTexts.held)}
                  </span>
                )}
                {row.isChosen && (
                  <span className={`chip ${row.isAssumed ? 'chip-assumed is-dashed' : 'chip-derived'}`}>
                    {text(row.isAssumed ? whatIfTexts.assumed : whatIfTexts.given)}
                  </span>
                )}
              </th>
              <td>{row.present}</td>
              {(['min', 'max'] as const).map((end) => (
                <td key={end}>
                  {row.isChosen && (
                    <FigureField
                      label={text(end === 'min' ? whatIfTexts.lowestOf : whatIfTexts.highestOf, { label: row.label })}
                      value={row[end]}
                      unit={row.unit}
                      onEnter={(value) => choose(row, { [end]: value, isAssumed: false })}
                    />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="muted">{text(whatIfTexts.boundsAssumed, { points: assumedPoints })}</p>
    </>
  );
}
