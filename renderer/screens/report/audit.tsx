import { type ReactNode, useMemo } from 'react';
import { reportText } from '../../../models/goals/goal-model.ts';
import { reportTexts } from '../../../models/shared/texts/report.ts';
import { type FindingRow, findingRows } from '../../../models/views/report-finding-rows.ts';
import { reportParagraphs } from '../../../models/views/report-paragraphs.ts';
import { keep, useKept } from '../../controls/use-kept.ts';
import { useDocument } from '../../document/use-document.ts';
import { useLanguage } from '../../settings/use-settings.ts';
import { useText } from '../../settings/use-text.ts';
import { FindingList } from './finding-list.tsx';
import { ReportFrame } from './report-frame.tsx';
import { ReportText } from './report-text.tsx';

/** The selected quotation (`C2/1`), or the finding alone (`C2`) where it quotes nothing. */
const keptQuote = keep<string | null>(null);

/** What does not fit together in the report, each finding with its figures and the words it is about. */
export function Audit({ choice }: { readonly choice: ReactNode }) {
  const text = useText();
  const language = useLanguage();
  const { results, scenario } = useDocument();
  const { report } = results.plan.model;
  const [selected, select] = useKept(keptQuote);
  const active = results.results.find((result) => result.scenario.id === scenario);
  const findings = useMemo(() => (active ? findingRows(results, active, language) : []), [results, active, language]);
  const marks = useMemo(() => findings.flatMap(({ quotes }) => quotes), [findings]);
  const paragraphs = useMemo(() => reportParagraphs(reportText(report), marks), [report, marks]);
  const [errors, warnings, notes] = (['error', 'warning', 'note'] as const).map(
    (severity) => findings.filter((finding) => finding.severity === severity).length,
  );
  const severityOf = (id: string): string => ofQuote(findings, id)?.severity ?? '';
  return (
    <ReportFrame
      strip={
        <>
          {choice}
          <output className="shown">
            {text(reportTexts.findingCount, { errors: errors ?? 0, warnings: warnings ?? 0, notes: notes ?? 0 })}
          </output>
        </>
      }
      left={
        <ReportText
          paragraphs={paragraphs}
          marks={marks}
          selected={selected}
          onSelect={select}
          leave={() =>
            document.querySelector<HTMLElement>('.findings [aria-expanded="true"], .findings button')?.focus()
          }
          stateOf={severityOf}
        />
      }
    >
      <FindingList findings={findings} selected={selected} onSelect={select} />
    </ReportFrame>
  );
}

/** The finding a quotation belongs to. */
const ofQuote = (findings: readonly FindingRow[], id: string): FindingRow | undefined =>
  findings.find(({ quotes }) => quotes.some((quote) => quote.id === id));
