import '../../controls/side-panel.css';
import './report.css';
import { reportTexts } from '../../../models/shared/texts/report.ts';
import { Segmented } from '../../controls/segmented.tsx';
import { keep, useKept } from '../../controls/use-kept.ts';
import { useText } from '../../settings/use-text.ts';
import { Audit } from './audit.tsx';
import { Comparison } from './comparison.tsx';
import { Incoming } from './incoming/incoming.tsx';
import { OwnTargets } from './own-targets.tsx';

/** What the screen shows beside a text: the plan's targets, its audit, two reports, or a new report. */
type ReportMode = 'targets' | 'audit' | 'compare' | 'incoming';

const keptMode = keep<ReportMode>('targets');

/** The screen 报告: the text and what was read from it side by side, and the way from a new report to a new model. */
export function Report() {
  const [mode, setMode] = useKept(keptMode);
  const text = useText();
  const choice = (
    <Segmented
      label={text(reportTexts.modes)}
      value={mode}
      onChange={setMode}
      options={(['targets', 'audit', 'compare', 'incoming'] as const).map((value) => ({
        value,
        text: text(reportTexts[value]),
      }))}
    />
  );
  switch (mode) {
    case 'targets':
      return <OwnTargets choice={choice} />;
    case 'audit':
      return <Audit choice={choice} />;
    case 'compare':
      return <Comparison choice={choice} />;
    case 'incoming':
      return <Incoming choice={choice} />;
  }
}
