import { useMemo } from 'react';
import { describeProblem } from '../../../../models/shared/problem.ts';
import { whatIfTexts } from '../../../../models/shared/texts/what-if.ts';
import { applyName, applySettings, previewRows } from '../../../../models/views/what-if-preview.ts';
import { bestPlan, frontierView, solveView } from '../../../../models/views/what-if-solve.ts';
import type { AnswerTo } from '../../../analysis/analysis-task.ts';
import { FrontierChart } from '../../../charts/frontier-chart.tsx';
import { useController } from '../../../document/use-document.ts';
import { useLanguage } from '../../../settings/use-settings.ts';
import { useText } from '../../../settings/use-text.ts';
import { ChartFigure } from '../chart-figure.tsx';
import type { WhatIfSubject } from '../subject.ts';
import { MoveTable, PreviewTable, SingleTable } from './solve-tables.tsx';

/** Feasible or not, and why; the plan, what it would do, and the button that makes it so. */
export function SolveAnswer({
  subject: { results, active },
  answer: { solution, frontier },
  isStale,
  leave,
}: {
  readonly subject: WhatIfSubject;
  readonly answer: AnswerTo<'solve'>;
  readonly isStale: boolean;
  readonly leave: () => void;
}) {
  const text = useText();
  const language = useLanguage();
  const controller = useController();
  const { plan } = results;
  const { model } = plan;
  const view = useMemo(() => solveView(solution, model, language), [solution, model, language]);
  const best = bestPlan(solution);
  const preview = useMemo(
    () => (best && !isStale ? previewRows(results, active, best.settings, language) : null),
    [results, active, best, isStale, language],
  );
  const drawn = useMemo(() => {
    const present = (lever: { readonly variable: string; readonly slot: string }): number | null =>
      active.assumptions.get(lever.variable)?.get(lever.slot)?.value ?? null;
    return frontier && frontierView(frontier, present, model, language);
  }, [frontier, active, model, language]);
  const apply = (): void => {
    if (!best) return;
    const source = controller.signed();
    const { id } = active.scenario;
    const { variable } = solution.output;
    controller.change(applySettings(plan, id, best.settings, source), applyName(results, id, variable, best.value));
    leave();
  };
  return (
    <>
      <section className="answer-part">
        <p className={`verdict ${view.isFeasible ? 'is-feasible' : 'is-infeasible'}`}>
          <strong>
            {view.isFeasible ? '✓' : '✕'} {view.verdict}
          </strong>
        </p>
        <p className="prose">{view.sentence}</p>
        <p className="muted">
          {view.range} {view.binding}
        </p>
        {preview && !preview.ok && (
          <p role="alert" className="refusal">
            {preview.problems.map((found) => describeProblem(found, language)).join(' ')}
          </p>
        )}
        <p className="row">
          <button type="button" className="primary" disabled={!preview?.ok} onClick={apply}>
            {text(whatIfTexts.apply, { scenario: active.scenario.name[language] })}
          </button>
          <button type="button" className="quiet" onClick={leave}>
            {text(whatIfTexts.discard)}
          </button>
        </p>
      </section>
      {best && <MoveTable title={view.planTitle} rows={view.moves} />}
      {preview?.ok && <PreviewTable rows={preview.value} />}
      <SingleTable rows={view.single} />
      {drawn && (
        <ChartFigure title={text(whatIfTexts.frontier)} rows={drawn.rows}>
          <FrontierChart view={drawn} title={text(whatIfTexts.frontier)} now={text(whatIfTexts.present)} />
        </ChartFigure>
      )}
    </>
  );
}
