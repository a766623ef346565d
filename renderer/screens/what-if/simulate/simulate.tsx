import { useMemo } from 'react';
import { usualDraw } from '../../../../models/analysis/plan-simulation.ts';
import { whatIfTexts } from '../../../../models/shared/texts/what-if.ts';
import { inputsOfRows, type Uncertainties, uncertainRows } from '../../../../models/views/what-if-simulate.ts';
import { useAnalysis } from '../../../analysis/use-analysis.ts';
import { FigureField } from '../../../controls/figure-field.tsx';
import { keep, useKept } from '../../../controls/use-kept.ts';
import { useLanguage } from '../../../settings/use-settings.ts';
import { useText } from '../../../settings/use-text.ts';
import { simulating } from '../analyses.ts';
import { Panes } from '../panes.tsx';
import { isOutdated, subjectOf, type WhatIfSubject } from '../subject.ts';
import { Outcome } from './outcome.tsx';
import { UncertainTable } from './uncertain-table.tsx';

const keptSaid = keep<Uncertainties>({});
const keptDraw = keep(usualDraw);

/** 模拟: what the uncertainty of the assumptions does to a result and to the targets. */
export function Simulate({ subject }: { readonly subject: WhatIfSubject }) {
  const text = useText();
  const language = useLanguage();
  const { results, active, output } = subject;
  const [said, setSaid] = useKept(keptSaid);
  const [draw, setDraw] = useKept(keptDraw);
  const { running, answered, problems } = useAnalysis(simulating);
  const rows = useMemo(
    () => uncertainRows(results, active, output, said, language),
    [results, active, output, said, language],
  );
  const inputs = inputsOfRows(rows);
  const run = (): void => {
    if (inputs.length === 0) return;
    const { path } = active.scenario;
    simulating.run({ kind: 'simulate', output, inputs, ...draw, reference: path }, subjectOf(subject));
  };
  const settings = (
    <>
      <p className="row">
        {(['samples', 'seed'] as const).map((key) => (
          <span key={key}>
            {text(whatIfTexts[key])}{' '}
            <FigureField
              label={text(whatIfTexts[key])}
              value={draw[key]}
              unit=""
              onEnter={(value) => setDraw({ ...draw, [key]: value })}
            />
          </span>
        ))}
        <label>
          <input
            type="checkbox"
            checked={draw.latin}
            onChange={(event) => setDraw({ ...draw, latin: event.currentTarget.checked })}
          />{' '}
          {text(whatIfTexts.latin)}
        </label>
        <button type="submit" className="primary" disabled={inputs.length === 0}>
          {text(whatIfTexts.run)}
        </button>
      </p>
      <h2>{text(whatIfTexts.uncertain)}</h2>
      <p className="muted">{text(whatIfTexts.uncertaintyAssumed)}</p>
      <UncertainTable rows={rows} said={said} onChange={setSaid} />
    </>
  );
  return (
    <Panes
      settings={settings}
      onRun={run}
      running={running}
      problems={problems}
      isStale={isOutdated(answered, subject)}
      onCancel={simulating.cancel}
      onEscape={simulating.cancel}
    >
      {answered ? (
        <Outcome subject={subject} simulated={answered.answer} />
      ) : (
        <p className="muted">{text(whatIfTexts.notYetRun)}</p>
      )}
    </Panes>
  );
}
