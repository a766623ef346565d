import { type KeyboardEvent, useEffect, useRef } from 'react';
import { reportTexts } from '../../../models/shared/texts/report.ts';
import type { FindingRow } from '../../../models/views/report-finding-rows.ts';
import { OwnWords, Quoting } from '../../controls/own-words.tsx';
import { useText } from '../../settings/use-text.ts';

const shapes = { error: '✕', warning: '△', note: '·' } as const;

/** The findings of the audit. The one whose words are selected is open, with its figures and a way to each of its words. */
export function FindingList({
  findings,
  selected,
  onSelect,
}: {
  readonly findings: readonly FindingRow[];
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
}) {
  const text = useText();
  const list = useRef<HTMLUListElement>(null);
  const open = findings.find(({ id, quotes }) => id === selected || quotes.some((quote) => quote.id === selected));
  useEffect(() => {
    if (open) list.current?.querySelector('[aria-expanded="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  if (findings.length === 0) return <p className="report-hint">{text(reportTexts.noFindings)}</p>;
  return (
    <ul ref={list} className="findings" aria-label={text(reportTexts.findings)} onKeyDown={walk}>
      {findings.map((finding) => (
        <li key={finding.id} className={finding === open ? 'is-open' : undefined}>
          <button
            type="button"
            className={`finding severity-${finding.severity}`}
            aria-expanded={finding === open}
            onClick={() => onSelect(finding.quotes[0]?.id ?? finding.id)}
          >
            <span className="severity">
              <span aria-hidden>{shapes[finding.severity]}</span> {finding.severityText}
            </span>
            <span>
              <Quoting text={finding.message} />
            </span>
          </button>
          {finding === open && <Detail finding={finding} selected={selected} onSelect={onSelect} />}
        </li>
      ))}
    </ul>
  );
}

/** The arrow keys go from finding to finding. */
function walk(event: KeyboardEvent<HTMLUListElement>): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('button.finding')];
  const here = buttons.findIndex((button) => button.closest('li')?.contains(document.activeElement));
  event.preventDefault();
  buttons[here + (event.key === 'ArrowDown' ? 1 : -1)]?.focus();
}

function Detail({
  finding: { figures, quotes, publications },
  selected,
  onSelect,
}: {
  readonly finding: FindingRow;
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
}) {
  const text = useText();
  return (
    <div className="finding-detail">
      <dl>
        {figures.map(({ label, value }, place) => (
          <div key={place.toString()} className="figure">
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {quotes.map(({ id, words }) => (
        <button
          key={id}
          type="button"
          className="quote"
          title={text(reportTexts.jump)}
          aria-pressed={id === selected}
          onClick={() => onSelect(id)}
        >
          <OwnWords text={`“${words}”`} />
        </button>
      ))}
      {publications.map((publication) => (
        <p key={publication} className="publication" lang="zh-CN">
          {publication}
        </p>
      ))}
    </div>
  );
}
