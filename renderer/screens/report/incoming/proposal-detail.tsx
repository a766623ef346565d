import type { Correction, Decision, ProposedTarget } from '../../../../models/goals/proposed-target.ts';
import { REASON_TEXTS } from '../../../../models/report/reasons.ts';
import { reportTexts } from '../../../../models/shared/texts/report.ts';
import { useText } from '../../../settings/use-text.ts';
import { CorrectionForm } from './correction-form.tsx';

/** The selected row: its words, why it deserves a look, and what to do with it. */
export function ProposalDetail({
  row,
  words,
  isEditing,
  onEdit,
  onDecide,
  onCorrect,
  leave,
}: {
  readonly row: ProposedTarget;
  readonly words: string;
  readonly isEditing: boolean;
  readonly onEdit: (isEditing: boolean) => void;
  readonly onDecide: (decision: Decision) => void;
  readonly onCorrect: (correction: Correction) => void;
  readonly leave: () => void;
}) {
  const text = useText();
  const { target, decision } = row;
  return (
    <section className="report-detail" aria-label={text(reportTexts.selectedRow)} data-region="">
      <blockquote lang="zh-CN">{words}</blockquote>
      <p className={target.confidence === 'low' ? 'look' : 'muted'}>{text(REASON_TEXTS[target.reason])}</p>
      {isEditing ? (
        <CorrectionForm
          target={target}
          onSave={onCorrect}
          onCancel={() => {
            onEdit(false);
            leave();
          }}
        />
      ) : (
        <div className="row">
          <button
            type="button"
            className="primary"
            disabled={decision === 'confirmed'}
            onClick={() => onDecide('confirmed')}
          >
            {text(reportTexts.confirm)}
          </button>
          <button
            type="button"
            className="quiet"
            disabled={decision === 'rejected'}
            onClick={() => onDecide('rejected')}
          >
            {text(reportTexts.reject)}
          </button>
          <button type="button" className="quiet" onClick={() => onEdit(true)}>
            {text(reportTexts.edit)}
          </button>
          {decision !== 'open' && (
            <button type="button" className="quiet" onClick={() => onDecide('open')}>
              {text(reportTexts.undecide)}
            </button>
          )}
          <span className="muted">{text(reportTexts.keysRow)}</span>
        </div>
      )}
    </section>
  );
}
