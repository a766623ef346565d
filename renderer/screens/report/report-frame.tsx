import type { ReactNode } from 'react';
import { reportTexts } from '../../../models/shared/texts/report.ts';
import { useText } from '../../settings/use-text.ts';

/** The frame of every mode: its strip above, a text on the left, a list on the right. */
export function ReportFrame({
  strip,
  left,
  children,
}: {
  readonly strip: ReactNode;
  readonly left: ReactNode;
  readonly children: ReactNode;
}) {
  const text = useText();
  return (
    <div className="report-screen">
      <div className="list-strip" role="toolbar" aria-label={text(reportTexts.toolbar)} data-region="">
        <div className="strip-row">{strip}</div>
      </div>
      {left}
      <div className="report-side" data-region="">
        {children}
      </div>
    </div>
  );
}
