import type { ReactNode } from 'react';
import { writtenIn } from '../../../../models/shared/language.ts';
import { reportTexts } from '../../../../models/shared/texts/report.ts';
import { proposalProgress } from '../../../../models/views/report-proposal-rows.ts';
import { useText } from '../../../settings/use-text.ts';
import type { IncomingReport } from './incoming-report.ts';

/** How far the planner has come with a report, and what to do with all of it. */
export function ProposalStrip({
  choice,
  incoming: { rows, name, isBuilding },
  onTakeSure,
  onBuild,
  onDiscard,
}: {
  readonly choice: ReactNode;
  readonly incoming: IncomingReport;
  readonly onTakeSure: () => void;
  readonly onBuild: (isBuilding: boolean) => void;
  readonly onDiscard: () => void;
}) {
  const text = useText();
  const progress = proposalProgress(rows);
  return (
    <>
      {choice}
      <span className="report-name" title={name} lang={writtenIn(name)}>
        {name}
      </span>
      <output className="progress">{text(reportTexts.progress, { ...progress })}</output>
      <span className="strip-end">
        <button type="button" className="quiet" onClick={onDiscard}>
          {text(reportTexts.discard)}
        </button>
        <button type="button" className="quiet" disabled={progress.sure === 0} onClick={onTakeSure}>
          {text(reportTexts.confirmSure, { count: progress.sure })}
        </button>
        <button type="button" className={isBuilding ? 'quiet' : 'primary'} onClick={() => onBuild(!isBuilding)}>
          {text(isBuilding ? reportTexts.back : reportTexts.build)}
        </button>
      </span>
    </>
  );
}
