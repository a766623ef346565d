import { writtenIn } from '../../../../models/shared/language.ts';
import { reportTexts } from '../../../../models/shared/texts/report.ts';
import type { BorrowOffer } from '../../../../models/views/report-build.ts';
import { useText } from '../../../settings/use-text.ts';

/** Figures of other places that could stand in for missing ones. None is taken unless it is ticked. */
export function BorrowList({
  offers,
  borrowed,
  onChange,
}: {
  readonly offers: readonly BorrowOffer[];
  readonly borrowed: readonly string[];
  readonly onChange: (borrowed: readonly string[]) => void;
}) {
  const text = useText();
  if (offers.length === 0) return null;
  const isTaken = ({ variables }: BorrowOffer): boolean => variables.every((id) => borrowed.includes(id));
  const set = (offer: BorrowOffer, isTaking: boolean): void => {
    const others = borrowed.filter((id) => !offer.variables.includes(id));
    onChange(isTaking ? [...others, ...offer.variables] : others);
  };
  return (
    <fieldset className="borrow">
      <legend>{text(reportTexts.borrow)}</legend>
      <p className="muted">{text(reportTexts.borrowHint)}</p>
      <ul>
        {offers.map((offer) => (
          <li key={offer.id}>
            <label className="offer">
              <input
                type="checkbox"
                checked={isTaken(offer)}
                onChange={(event) => set(offer, event.currentTarget.checked)}
              />
              <span>{offer.label}</span>
              <strong>{offer.value}</strong>
              <span className="muted" lang={writtenIn(offer.from)}>
                {offer.from}
              </span>
            </label>
          </li>
        ))}
      </ul>
      <button
        type="button"
        className="quiet"
        disabled={offers.every(isTaken)}
        onClick={() => onChange(offers.flatMap(({ variables }) => variables))}
      >
        {text(reportTexts.borrowAll)}
      </button>
    </fieldset>
  );
}
