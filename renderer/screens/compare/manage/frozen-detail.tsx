import type { FrozenVersion } from '../../../../models/scenarios/scenario.ts';
import { writtenIn } from '../../../../models/shared/language.ts';
import { compareTexts } from '../../../../models/shared/texts/compare.ts';
import { Told } from '../../../controls/own-words.tsx';
import { useText } from '../../../settings/use-text.ts';
import { FrozenMark } from './frozen-mark.tsx';
import type { FrozenState } from './use-frozen-states.ts';

/** What is known of a frozen version: who froze it and why, its hash, and whether it still has those figures. */
export function FrozenDetail({
  name,
  frozen,
  state,
}: {
  readonly name: string;
  readonly frozen: FrozenVersion;
  readonly state: FrozenState;
}) {
  const text = useText();
  const { author, date, note, hash } = frozen;
  return (
    <>
      <h2>{name}</h2>
      <p>
        <FrozenMark state={state} />
      </p>
      {state === 'changed' && <p className="muted">{text(compareTexts.changedHint)}</p>}
      <dl>
        <dt>{text(compareTexts.frozen)}</dt>
        <dd>
          <Told text={compareTexts.frozenBy} details={{ author, date }} />
        </dd>
        {note !== '' && (
          <>
            <dt>{text(compareTexts.frozenNote)}</dt>
            <dd lang={writtenIn(note)}>{note}</dd>
          </>
        )}
        <dt>{text(compareTexts.hash)}</dt>
        <dd className="hash">{hash}</dd>
      </dl>
      <p className="muted">{text(compareTexts.frozenHint)}</p>
    </>
  );
}
