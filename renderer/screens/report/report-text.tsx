import { memo, useEffect, useRef } from 'react';
import { reportTexts } from '../../../models/shared/texts/report.ts';
import {
  clickedMark,
  neighbourMark,
  type ReportMark,
  type ReportParagraph,
  type ReportRun,
} from '../../../models/views/report-paragraphs.ts';
import { useText } from '../../settings/use-text.ts';

/**
 * The whole report with its marks. A mark is selected by click, or by the arrow keys from one to the next; Enter goes to the list.
 * A selection made elsewhere is scrolled to.
 */
export function ReportText({
  paragraphs,
  marks,
  selected,
  onSelect,
  leave,
  stateOf,
}: {
  readonly paragraphs: readonly ReportParagraph[];
  readonly marks: readonly ReportMark[];
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
  readonly leave: () => void;
  /** How a mark is drawn, as a part of a class name. */
  readonly stateOf?: ((id: string) => string) | undefined;
}) {
  const text = useText();
  const pane = useRef<HTMLElement>(null);
  const latest = useRef({ onSelect, selected });
  latest.current = { onSelect, selected };
  useEffect(() => {
    const mark = selected === null ? null : pane.current?.querySelector(`[data-marks~="${CSS.escape(selected)}"]`);
    if (!mark || !pane.current) return;
    const [box, view] = [mark.getBoundingClientRect(), pane.current.getBoundingClientRect()];
    if (box.top < view.top || box.bottom > view.bottom) mark.scrollIntoView({ block: 'center' });
  }, [selected]);
  useEffect(() => {
    const element = pane.current;
    if (!element) return;
    // A scrolling region must be within reach of the keyboard, which then walks through its marks.
    element.tabIndex = 0;
    const listen = ({ target }: MouseEvent): void => {
      const mark = target instanceof Element ? target.closest<HTMLElement>('mark') : null;
      const id = mark ? clickedMark(mark.dataset.marks?.split(' ') ?? [], latest.current.selected) : null;
      if (id !== null) latest.current.onSelect(id);
    };
    element.addEventListener('click', listen);
    return () => element.removeEventListener('click', listen);
  }, []);
  return (
    <section
      ref={pane}
      className="report-text"
      aria-label={text(reportTexts.text)}
      aria-description={text(reportTexts.keysText)}
      data-region=""
      data-region-start=""
      onKeyDown={(event) => {
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : null;
        if (step === null && event.key !== 'Enter') return;
        event.preventDefault();
        if (step === null) return leave();
        const next = neighbourMark(marks, selected, step);
        if (next !== null) onSelect(next);
      }}
    >
      {paragraphs.map((paragraph) => (
        <Paragraph
          key={paragraph.number}
          paragraph={paragraph}
          selected={paragraph.runs.some(({ ids }) => selected !== null && ids.includes(selected)) ? selected : null}
          states={stateOf ? paragraph.runs.map(({ ids }) => stateOf(ids[0] ?? '')).join(' ') : ''}
        />
      ))}
    </section>
  );
}

/** One paragraph; drawn again only when a mark of its own changes. */
const Paragraph = memo(function Paragraph({
  paragraph,
  selected,
  states,
}: {
  readonly paragraph: ReportParagraph;
  readonly selected: string | null;
  /** One word a run. */
  readonly states: string;
}) {
  const words = states.split(' ');
  return (
    <p lang="zh-CN" className={paragraph.isHeading ? 'is-heading' : undefined}>
      {paragraph.runs.map((run, index) =>
        run.ids.length === 0 ? (
          run.text
        ) : (
          <Mark
            key={run.start}
            run={run}
            isSelected={selected !== null && run.ids.includes(selected)}
            state={words[index] ?? ''}
          />
        ),
      )}
    </p>
  );
});

/** Words of the report that something stands for. */
function Mark({
  run,
  isSelected,
  state,
}: {
  readonly run: ReportRun;
  readonly isSelected: boolean;
  readonly state: string;
}) {
  const className = [isSelected && 'is-selected', state !== '' && `mark-${state}`].filter(Boolean).join(' ');
  return (
    <mark
      className={className === '' ? undefined : className}
      data-marks={run.ids.join(' ')}
      aria-current={isSelected || undefined}
    >
      {run.text}
    </mark>
  );
}
