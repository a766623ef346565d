import type { Ref } from 'react';
import type { History } from '../../../models/plan/history.ts';
import type { Plan } from '../../../models/plan/plan.ts';
import { ledgerTexts } from '../../../models/shared/texts/ledger.ts';
import { editSteps } from '../../../models/views/ledger-changes.ts';
import { SidePanel } from '../../controls/side-panel.tsx';
import { useLanguage } from '../../settings/use-settings.ts';
import { useText } from '../../settings/use-text.ts';

/** The edits of the open document in the words of the undo menu, the latest first. */
export function Steps({
  ref,
  history,
  leave,
}: {
  readonly ref: Ref<HTMLElement>;
  readonly history: History<Plan>;
  readonly leave: () => void;
}) {
  const text = useText();
  const { steps, earlier } = editSteps(history, useLanguage());
  return (
    <SidePanel ref={ref} label={text(ledgerTexts.session)} leave={leave}>
      <h2>{text(ledgerTexts.session)}</h2>
      {steps.length === 0 && <p className="muted">{text(ledgerTexts.noSteps)}</p>}
      <ol className="steps">
        {steps.map(({ number, name, isUndone }) => (
          <li key={number} className={isUndone ? 'is-undone' : undefined}>
            <span className="muted">{text(ledgerTexts.step, { number })}</span>
            <span>{name}</span>
            {isUndone && <span className="muted">{text(ledgerTexts.undone)}</span>}
          </li>
        ))}
      </ol>
      {earlier > 0 && <p className="muted">{text(ledgerTexts.earlierSteps, { count: earlier })}</p>}
    </SidePanel>
  );
}
