import { type Ref, useMemo } from 'react';
import { writtenIn } from '../../../../models/shared/language.ts';
import { ledgerTexts } from '../../../../models/shared/texts/ledger.ts';
import type { ScenarioResult } from '../../../../models/views/grid-rows.ts';
import { type LedgerDetail, ledgerDetail } from '../../../../models/views/ledger-detail.ts';
import type { LedgerLine } from '../../../../models/views/ledger-table.ts';
import { PassageText } from '../../../controls/passage.tsx';
import { SidePanel } from '../../../controls/side-panel.tsx';
import { SourceChip } from '../../../controls/source-chip.tsx';
import { useDocument } from '../../../document/use-document.ts';
import { FigureLink } from '../../../frame/figure-link.tsx';
import { useLanguage } from '../../../settings/use-settings.ts';
import { useText } from '../../../settings/use-text.ts';
import { SourceEditor } from './source-editor.tsx';

/** All there is to know of the selected assumption: its source, what it blocks, what needs it. */
export function LedgerPanel({
  ref,
  active,
  line,
  leave,
}: {
  readonly ref: Ref<HTMLElement>;
  readonly active: ScenarioResult | undefined;
  readonly line: LedgerLine | undefined;
  readonly leave: () => void;
}) {
  const text = useText();
  const language = useLanguage();
  const { results } = useDocument();
  const detail = useMemo(
    () => (active && line ? ledgerDetail(results, active, line, language) : null),
    [results, active, line, language],
  );
  return (
    <SidePanel ref={ref} label={text(ledgerTexts.detail)} leave={leave}>
      {detail ? (
        <Detail key={detail.line.id} detail={detail} />
      ) : (
        <p className="muted">{text(ledgerTexts.nothingSelected)}</p>
      )}
    </SidePanel>
  );
}

function Detail({ detail }: { readonly detail: LedgerDetail }) {
  const text = useText();
  const { line, basis, standing, passage, blocks, results, note } = detail;
  return (
    <>
      <h2>{line.label}</h2>
      <p className="row">
        <span className={line.state === 'missing' ? 'is-missing' : 'is-entered'}>{line.value}</span>
        <span className="muted">{[line.unit, basis, line.year].filter((part) => part !== '').join(' · ')}</span>
        <SourceChip mark={line.mark} />
      </p>
      <p className="muted">{standing}</p>
      {note !== '' && (
        <p className="muted" lang={writtenIn(note)}>
          {note}
        </p>
      )}
      {line.state === 'proxy' && <p className="must-replace">{text(ledgerTexts.mustReplace)}</p>}
      {blocks.map((sentence) => (
        <p key={sentence} className="unlocks">
          {sentence}
        </p>
      ))}
      <section>
        <SourceEditor detail={detail} />
      </section>
      {passage && (
        <section>
          <PassageText passage={passage} />
        </section>
      )}
      <section>
        <h3>{text(ledgerTexts.usedBy)}</h3>
        {results.length === 0 ? (
          <p>{text(ledgerTexts.nothingUsesIt)}</p>
        ) : (
          <ul className="used-by">
            {results.map(({ id, label }) => (
              <li key={id}>
                <FigureLink variable={id} label={label} />
              </li>
            ))}
          </ul>
        )}
      </section>
      <section>
        <FigureLink variable={line.variable} label={text(ledgerTexts.showInWorkbench)} />
      </section>
    </>
  );
}
