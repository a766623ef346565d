import './explanation.css';
import { ArrowLeft } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { writtenIn } from '../../../../models/shared/language.ts';
import { workbenchTexts } from '../../../../models/shared/texts/workbench.ts';
import { type ExplanationView, explanationView } from '../../../../models/views/explanation-view.ts';
import { gridPosition } from '../../../../models/views/grid-position.ts';
import type { EditTarget } from '../../../../models/views/grid-rows.ts';
import type { PlanResults } from '../../../../models/views/plan-results.ts';
import { SourceChip } from '../../../controls/source-chip.tsx';
import { useController, useDocument } from '../../../document/use-document.ts';
import { useLanguage } from '../../../settings/use-settings.ts';
import { useText } from '../../../settings/use-text.ts';
import { SourceLines } from './source-lines.tsx';
import { WeightQuestion } from './weight-question.tsx';

/** How the selected figure came about, one level deep; its inputs lead further down, to the sentence of the report. */
export function Explanation() {
  const text = useText();
  const language = useLanguage();
  const controller = useController();
  const { results, figure, trail } = useDocument();
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (!event.ctrlKey || (event.key !== '[' && event.key !== ']')) return;
      event.preventDefault();
      if (event.key === ']') {
        // At the top the way back leads to the grid.
        if (controller.getSnapshot().trail.length > 0) controller.ascend();
        else document.querySelector<HTMLElement>('.cell-input')?.focus();
      } else panel.current?.querySelector<HTMLElement>('.input-link, .reset, .back')?.focus();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [controller]);
  const explained = useRef(figure);
  useEffect(() => {
    if (explained.current === figure) return;
    explained.current = figure;
    // Going down or up replaces the buttons; the keyboard stays in the panel.
    if (document.activeElement !== document.body) return;
    panel.current?.querySelector<HTMLElement>('.input-link, .back')?.focus();
  }, [figure]);
  const view = explanationView(results, figure, language);
  if (!view) return null;
  const position = gridPosition(results, figure);
  const own = position?.gridCell.own ? position.edit : null;
  return (
    <section
      className="explanation"
      ref={panel}
      tabIndex={-1}
      aria-label={text(workbenchTexts.explanation)}
      data-region=""
    >
      <WeightQuestion />
      <div className="explanation-head">
        {trail.length > 0 && (
          <button type="button" className="back" onClick={controller.ascend} title="Ctrl+]">
            <ArrowLeft size={14} aria-hidden />
            {text(workbenchTexts.back)}
          </button>
        )}
        <h2>{view.title}</h2>
        <strong>{view.value}</strong>
        {own && (
          <button type="button" className="reset" onClick={() => controller.inherit(own)}>
            {text(isRoot(results, own) ? workbenchTexts.restore : workbenchTexts.reset)}
          </button>
        )}
        {view.trouble && <span className="trouble">{view.trouble}</span>}
      </div>
      {view.formula && <Formula formula={view.formula} />}
      {view.source && <SourceLines source={view.source} />}
      {view.note && (
        <p className="note" lang={writtenIn(view.note)}>
          {view.note}
        </p>
      )}
    </section>
  );
}

const isRoot = ({ plan }: PlanResults, { scenario }: EditTarget): boolean =>
  plan.scenarios.find(({ id }) => id === scenario)?.parent === null;

function Formula({ formula }: { readonly formula: NonNullable<ExplanationView['formula']> }) {
  const text = useText();
  const controller = useController();
  return (
    <>
      <p className="formula">= {formula.labels}</p>
      {formula.inputs.length > 0 && <p className="formula values">= {formula.values}</p>}
      <ul className="inputs" aria-label={text(workbenchTexts.inputs)}>
        {formula.inputs.map((input) => (
          <li key={`${input.figure.variable}@${input.figure.period}`}>
            <button type="button" className="input-link" onClick={() => controller.descend(input.figure)}>
              <span className="input-label">{input.label}</span>
              <span className="input-value">{input.value}</span>
              {input.mark && <SourceChip mark={input.mark} />}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
