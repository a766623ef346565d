import { type ReactNode, useMemo, useRef, useState } from 'react';
import { confirmSure, correct, type Decision, decide, nextOpen } from '../../../../models/goals/proposed-target.ts';
import { reportTexts } from '../../../../models/shared/texts/report.ts';
import { reportParagraphs } from '../../../../models/views/report-paragraphs.ts';
import { proposalRows } from '../../../../models/views/report-proposal-rows.ts';
import { ListGrid, type ListHandle, type ListState } from '../../../controls/list-grid.tsx';
import { keep } from '../../../controls/use-kept.ts';
import { useLanguage } from '../../../settings/use-settings.ts';
import { useText } from '../../../settings/use-text.ts';
import { ReportFrame } from '../report-frame.tsx';
import { ReportText } from '../report-text.tsx';
import { BuildPanel } from './build-panel.tsx';
import type { ChangeIncoming } from './incoming.tsx';
import type { IncomingReport } from './incoming-report.ts';
import { proposalColumns } from './proposal-columns.tsx';
import { ProposalDetail } from './proposal-detail.tsx';
import { ProposalStrip } from './proposal-strip.tsx';

const keptList: ListState = keep(undefined);

/** The targets that were read, beside their words: taken, corrected or left out one by one; then a model is made of them. */
export function Proposals({
  choice,
  incoming,
  change,
  leave,
}: {
  readonly choice: ReactNode;
  readonly incoming: IncomingReport;
  readonly change: ChangeIncoming;
  readonly leave: () => void;
}) {
  const text = useText();
  const language = useLanguage();
  const list = useRef<ListHandle>(null);
  const [isEditing, setIsEditing] = useState(false);
  const { rows, selected } = incoming;
  const shown = useMemo(() => proposalRows(rows, incoming.text, language), [rows, incoming.text, language]);
  const marks = useMemo(
    () => incoming.rows.map(({ id, target: { start, end } }) => ({ id, start, end })),
    [incoming.rows],
  );
  const paragraphs = useMemo(() => reportParagraphs(incoming.text, marks), [incoming.text, marks]);
  const states = useMemo(() => new Map(rows.map(({ id, decision }) => [id, decision])), [rows]);
  const columns = useMemo(() => proposalColumns(language), [language]);
  const row = rows.find(({ id }) => id === selected);
  // After the list shows the row that comes next.
  const toList = (): void => void setTimeout(() => list.current?.focus());

  const select = (id: string): void => {
    setIsEditing(false);
    change({ selected: id });
  };
  const decideOn = (decision: Decision): void => {
    if (!row) return;
    const decided = decide(rows, row.id, decision);
    change({ rows: decided, selected: decision === 'open' ? row.id : nextOpen(decided, row.id) });
    toList();
  };
  const keys: Readonly<Record<string, () => void>> = {
    Delete: () => decideOn('rejected'),
    F2: () => setIsEditing(true),
  };
  return (
    <ReportFrame
      strip={
        <ProposalStrip
          choice={choice}
          incoming={incoming}
          onTakeSure={() => change({ rows: confirmSure(rows) })}
          onBuild={(isBuilding) => change({ isBuilding })}
          onDiscard={leave}
        />
      }
      left={
        <ReportText
          paragraphs={paragraphs}
          marks={marks}
          selected={selected}
          onSelect={select}
          leave={toList}
          stateOf={(id) => states.get(id) ?? ''}
        />
      }
    >
      {incoming.isBuilding ? (
        <BuildPanel incoming={incoming} change={change} onBuilt={leave} />
      ) : (
        <>
          <ListGrid
            ref={list}
            label={text(reportTexts.proposals)}
            columns={columns}
            rows={shown}
            selected={selected}
            onSelect={select}
            onOpen={() => decideOn('confirmed')}
            onKey={(key) => {
              keys[key]?.();
              return key in keys;
            }}
            state={keptList}
            empty={text(reportTexts.nothing)}
          />
          {row && (
            <ProposalDetail
              key={row.id}
              row={row}
              words={incoming.text.slice(row.target.start, row.target.end)}
              isEditing={isEditing}
              onEdit={setIsEditing}
              onDecide={decideOn}
              onCorrect={(correction) => {
                const corrected = correct(rows, row.id, correction);
                setIsEditing(false);
                change({ rows: corrected, selected: nextOpen(corrected, row.id) });
                toList();
              }}
              leave={toList}
            />
          )}
        </>
      )}
    </ReportFrame>
  );
}
