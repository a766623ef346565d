import { useMemo } from 'react';
import { whatIfTexts } from '../../../../models/shared/texts/what-if.ts';
import { outputTitle } from '../../../../models/views/what-if-outputs.ts';
import { leverageRows, tornadoView } from '../../../../models/views/what-if-sensitivity.ts';
import { useAnalysis } from '../../../analysis/use-analysis.ts';
import { TornadoChart } from '../../../charts/tornado-chart.tsx';
import { useLanguage } from '../../../settings/use-settings.ts';
import { useText } from '../../../settings/use-text.ts';
import { moving } from '../analyses.ts';
import { ChartFigure } from '../chart-figure.tsx';
import { Panes } from '../panes.tsx';
import { isOutdated, subjectOf, type WhatIfSubject } from '../subject.ts';
import { useAutoRun } from '../use-auto-run.ts';

/** 敏感性: how far each assumption moves the result, and the 杠杆表. It follows the plan. */
export function Sensitivity({ subject }: { readonly subject: WhatIfSubject }) {
  const text = useText();
  const language = useLanguage();
  const { results, active, output } = subject;
  const { model } = results.plan;
  const { running, answered, problems } = useAnalysis(moving);
  useAutoRun(moving, { kind: 'sensitivity', output }, subjectOf(subject));
  const found = answered?.answer;
  const view = useMemo(() => found && tornadoView(found.sensitivity, model, language), [found, model, language]);
  const levers = useMemo(() => (found ? leverageRows(found.leverage, model, language) : []), [found, model, language]);
  const isStale = isOutdated(answered && { subject: answered.subject, answer: answered.answer.sensitivity }, subject);
  const label = outputTitle(results, output, active.scenario.id, language);
  const title = text(whatIfTexts.tornado, { label });
  const settings = (
    <>
      <h2>{text(whatIfTexts.leverage)}</h2>
      <p className="muted">{text(whatIfTexts.perPoint)}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{text(whatIfTexts.lever)}</th>
            <th scope="col">{text(whatIfTexts.perPointShort)}</th>
          </tr>
        </thead>
        <tbody>
          {levers.map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.label}</th>
              <td>{row.perPoint}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
  return (
    <Panes
      settings={settings}
      onRun={() => undefined}
      running={running}
      problems={problems}
      isStale={isStale && running === null}
      onCancel={moving.cancel}
      onEscape={moving.cancel}
    >
      {view && (
        <ChartFigure title={title} rows={view.rows}>
          <p className="muted">{view.note}</p>
          <TornadoChart view={view} title={title} />
        </ChartFigure>
      )}
    </Panes>
  );
}
