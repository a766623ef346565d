import { useEffect, useMemo, useRef } from 'react';
import { whatIfTexts } from '../../../../models/shared/texts/what-if.ts';
import { unitLabel } from '../../../../models/shared/unit.ts';
import { chosenLevers, frontierPair, type LeverChoices, leverRows } from '../../../../models/views/what-if-levers.ts';
import { labelOf, unitOf, usualWish } from '../../../../models/views/what-if-outputs.ts';
import { useAnalysis } from '../../../analysis/use-analysis.ts';
import type { WantedResult } from '../../../analysis/wanted-result.ts';
import { FigureField } from '../../../controls/figure-field.tsx';
import { keep, useKept } from '../../../controls/use-kept.ts';
import { useNavigate } from '../../../frame/use-navigation.ts';
import { useLanguage } from '../../../settings/use-settings.ts';
import { useText } from '../../../settings/use-text.ts';
import { solving } from '../analyses.ts';
import { keptWish } from '../asked-result.ts';
import { Panes } from '../panes.tsx';
import { isOutdated, subjectOf, type WhatIfSubject } from '../subject.ts';
import { LeverTable } from './lever-table.tsx';
import { SolveAnswer } from './solve-answer.tsx';

const keptChoices = keep<LeverChoices>({});

/**
 * 反算: the wanted value, what may move, and what it takes. Escape forgets the answer. `asked`: the planner typed it over a result of
 * the Workbench; it is answered at once, and applying or leaving it goes back there.
 */
export function Solve({ subject, asked }: { readonly subject: WhatIfSubject; readonly asked: WantedResult | null }) {
  const text = useText();
  const language = useLanguage();
  const { results, active, output } = subject;
  const [wish, setWish] = useKept(keptWish);
  const [choices, setChoices] = useKept(keptChoices);
  const { running, answered: latest, problems } = useAnalysis(solving);
  const rows = useMemo(
    () => leverRows(results, active, output, choices, language),
    [results, active, output, choices, language],
  );
  const answered = latest && { subject: latest.subject, answer: latest.answer.solution };
  const wanted = wish?.variable === output.variable ? wish.value : usualWish(results, output);
  const levers = chosenLevers(rows);
  const run = (): void => {
    if (wanted === null || levers.length === 0) return;
    solving.run({ kind: 'solve', output, wanted, levers, frontier: frontierPair(levers) }, subjectOf(subject));
  };

  const isAnswered = useRef(asked === null);
  useEffect(() => {
    if (isAnswered.current) return;
    isAnswered.current = true;
    run();
  });
  const navigate = useNavigate();
  /** Leaves no trace of a trial. */
  const leave = (): void => {
    solving.cancel();
    solving.clear();
    if (!asked) return;
    setWish(null);
    navigate('workbench');
  };

  const isStale = isOutdated(answered, subject);
  const unit = unitOf(results, output.variable);
  const settings = (
    <>
      <p className="row">
        <span>{text(whatIfTexts.wanted)}</span>
        <FigureField
          label={text(whatIfTexts.wanted)}
          value={wanted}
          unit={unit}
          onEnter={(value) => setWish({ variable: output.variable, value })}
        />
        <span>{unitLabel(unit, language)}</span>
        <button type="submit" className="primary" disabled={wanted === null || levers.length === 0}>
          {text(whatIfTexts.run)}
        </button>
      </p>
      {asked && (
        <p className="muted">
          {text(whatIfTexts.askedElsewhere, { label: labelOf(results, output.variable, language) })}
        </p>
      )}
      <LeverTable rows={rows} choices={choices} onChange={setChoices} />
    </>
  );
  return (
    <Panes
      settings={settings}
      onRun={run}
      running={running}
      problems={problems}
      isStale={isStale}
      onCancel={solving.cancel}
      onEscape={leave}
    >
      {latest ? (
        <SolveAnswer subject={subject} answer={latest.answer} isStale={isStale} leave={leave} />
      ) : (
        <p className="muted">{text(levers.length === 0 ? whatIfTexts.nothingChosen : whatIfTexts.notYetSolved)}</p>
      )}
    </Panes>
  );
}
