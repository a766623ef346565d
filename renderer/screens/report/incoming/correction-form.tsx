import { useEffect, useId, useRef, useState } from 'react';
import type { Correction } from '../../../../models/goals/proposed-target.ts';
import type { ExtractedTarget, TargetKind } from '../../../../models/report/target.ts';
import { reportTexts, targetKinds } from '../../../../models/shared/texts/report.ts';
import { type CorrectionEntry, entryOf, readCorrection } from '../../../../models/views/report-entry.ts';
import { useText } from '../../../settings/use-text.ts';

/** The fields of a target to write over. Enter saves, Escape leaves the row as it was. */
export function CorrectionForm({
  target,
  onSave,
  onCancel,
}: {
  readonly target: ExtractedTarget;
  readonly onSave: (correction: Correction) => void;
  readonly onCancel: () => void;
}) {
  const text = useText();
  const [entry, setEntry] = useState<CorrectionEntry>(() => entryOf(target));
  const first = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => first.current?.select(), []);
  const correction = readCorrection(entry);
  const field = (name: 'indicator' | 'base' | 'stretch' | 'unit') => (
    <div className={`field field-${name}`}>
      <label htmlFor={`${id}${name}`}>{text(reportTexts[name])}</label>
      <input
        id={`${id}${name}`}
        ref={name === 'indicator' ? first : undefined}
        type="text"
        maxLength={200}
        autoComplete="off"
        spellCheck={false}
        value={entry[name]}
        onChange={(event) => setEntry({ ...entry, [name]: event.currentTarget.value })}
      />
    </div>
  );
  return (
    <form
      className="correction"
      onSubmit={(event) => {
        event.preventDefault();
        if (correction) onSave(correction);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
        event.preventDefault();
        onCancel();
      }}
    >
      {field('indicator')}
      {field('base')}
      {field('stretch')}
      {field('unit')}
      <div className="field">
        <label htmlFor={`${id}kind`}>{text(reportTexts.kind)}</label>
        <select
          id={`${id}kind`}
          value={entry.kind}
          onChange={(event) => setEntry({ ...entry, kind: kindOf(event.currentTarget.value) })}
        >
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {text(targetKinds[kind])}
            </option>
          ))}
        </select>
      </div>
      <div className="row">
        <button type="submit" className="primary" disabled={correction === null}>
          {text(reportTexts.save)}
        </button>
        <button type="button" className="quiet" onClick={onCancel}>
          {text(reportTexts.cancel)}
        </button>
        <span role="status" className="look">
          {correction === null && text(reportTexts.notANumber)}
        </span>
      </div>
    </form>
  );
}

const kinds: readonly TargetKind[] = ['growth', 'level', 'ratio', 'control', 'rule'];
const kindOf = (value: string): TargetKind => kinds.find((kind) => kind === value) ?? 'level';
