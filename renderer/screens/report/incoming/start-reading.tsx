import { type ReactNode, useId, useRef, useState } from 'react';
import { longestReport } from '../../../../models/report/clean-text.ts';
import { reportTexts } from '../../../../models/shared/texts/report.ts';
import { useText } from '../../../settings/use-text.ts';
import { canOpenReports, type OpenedReport, useOpenReport } from '../use-open-report.ts';

/** Where a report comes from: a file, or the clipboard. */
export function StartReading({
  choice,
  onRead,
}: {
  readonly choice: ReactNode;
  readonly onRead: (opened: OpenedReport) => void;
}) {
  const text = useText();
  const openReport = useOpenReport();
  const field = useId();
  const pasted = useRef<HTMLTextAreaElement>(null);
  const [state, setState] = useState<'waiting' | 'reading' | 'too-long'>('waiting');
  const [isEmpty, setIsEmpty] = useState(true);
  const open = async (): Promise<void> => {
    setState('reading');
    const opened = await openReport();
    setState('waiting');
    if (opened) onRead(opened);
  };
  const readPasted = (): void => {
    const given = pasted.current?.value ?? '';
    if (given.trim() === '') return;
    if (given.length > longestReport) setState('too-long');
    else onRead({ name: text(reportTexts.pasted), text: given });
  };
  return (
    <div className="report-screen">
      <div className="list-strip" role="toolbar" aria-label={text(reportTexts.toolbar)} data-region="">
        <div className="strip-row">{choice}</div>
      </div>
      <form
        className="report-start"
        data-region=""
        onSubmit={(event) => {
          event.preventDefault();
          readPasted();
        }}
      >
        <h2>{text(reportTexts.start)}</h2>
        <p>{text(reportTexts.startHint)}</p>
        {canOpenReports && (
          <button type="button" className="primary" disabled={state === 'reading'} onClick={() => void open()}>
            {text(state === 'reading' ? reportTexts.reading : reportTexts.openFile)}
          </button>
        )}
        <label htmlFor={field}>{text(reportTexts.paste)}</label>
        <textarea
          id={field}
          ref={pasted}
          spellCheck={false}
          lang="zh-CN"
          onChange={(event) => setIsEmpty(event.currentTarget.value.trim() === '')}
        />
        <button type="submit" className="quiet" disabled={isEmpty}>
          {text(reportTexts.read)}
        </button>
        <p role="status">{state === 'too-long' && text(reportTexts.tooLong, { limit: longestReport })}</p>
      </form>
    </div>
  );
}
