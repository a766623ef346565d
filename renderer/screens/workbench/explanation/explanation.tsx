import './explanation.css';
import { ArrowLeft } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { writtenIn } from '../../../../models/shared/language.ts';
import { workbenchTexts } from '../../../../models/shared/texts/workbench.ts';
import { type ExplanationView, explanationView } from '../../../../models/views/explanation-view.ts';
import { type Figure, gridPosition } from '../../../../models/views/grid-position.ts';
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
  const explained = useRef(figure);
  /** Whether the keyboard goes along to the next figure. */
  const isOnWay = useRef(false);
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (!event.ctrlKey || (event.key !== '[' && event.key !== ']')) return;
      event.preventDefault();
      const { figure: chosen, trail: way } = controller.getSnapshot();
      if (event.key === '[') isOnWay.current = chosen !== explained.current;
      if (event.key === ']') {
        isOnWay.current = way.length > 0 && panel.current?.contains(document.activeElement) === true;
        // At the top the way back leads to the grid.
        if (way.length > 0) controller.ascend();
        else document.querySelector<HTMLElement>('.cell-input')?.focus();
      } else firstWay(panel.current)?.focus();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [controller]);
  useEffect(() => {
    if (explained.current === figure) return;
    explained.current = figure;
    // Going down or up replaces the buttons; the keyboard stays in the panel.
    if (!isOnWay.current) return;
    isOnWay.current = false;
    firstWay(panel.current)?.focus();
  }, [figure]);
  const descend = (input: Figure): void => {
    isOnWay.current = true;
    controller.descend(input);
  };
  const ascend = (): void => {
    isOnWay.current = true;
    controller.ascend();
  };
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
          <button type="button" className="back" onClick={ascend} title="Ctrl+]">
            <ArrowLeft size={14} aria-hidden />
            {text(workbenchTexts.back)}
          </button>
        )}
        <h2>{view.title}</h2>
        <strong>{view.value}</strong>
        {view.weakest && <WeakestInput weakest={view.weakest} onDescend={descend} />}
        {own && (
          <button type="button" className="reset" onClick={() => controller.inherit(own)}>
            {text(isRoot(results, own) ? workbenchTexts.restore : workbenchTexts.reset)}
          </button>
        )}
        {view.trouble && <span className="trouble">{view.trouble}</span>}
      </div>
      {view.formula && <Formula formula={view.formula} onDescend={descend} />}
      {view.source && <SourceLines source={view.source} />}
      {view.note && (
        <p className="note" lang={writtenIn(view.note)}>
          {view.note}
        </p>
      )}
    </section>
  );
}

/** Where the keyboard goes in the panel: to the first input, else to what can be done with the figure itself. */
function firstWay(panel: HTMLElement | null): HTMLElement | null {
  const ways = ['.input-link', '.reset', '.back'].map((kind) => panel?.querySelector<HTMLElement>(kind) ?? null);
  return ways.find((way) => way !== null) ?? null;
}

const isRoot = ({ plan }: PlanResults, { scenario }: EditTarget): boolean =>
  plan.scenarios.find(({ id }) => id === scenario)?.parent === null;

/** The input that makes a result no better than it is, and the way to it. */
function WeakestInput({
  weakest,
  onDescend,
}: {
  readonly weakest: NonNullable<ExplanationView['weakest']>;
  readonly onDescend: (input: Figure) => void;
}) {
  return (
    <button type="button" className="weakest" onClick={() => onDescend(weakest.figure)}>
      {weakest.text}
    </button>
  );
}

function Formula({
  formula,
  onDescend,
}: {
  readonly formula: NonNullable<ExplanationView['formula']>;
  readonly onDescend: (input: Figure) => void;
}) {
  const text = useText();
  return (
    <>
      <p className="formula">= {formula.labels}</p>
      {formula.inputs.length > 0 && <p className="formula values">= {formula.values}</p>}
      <ul className="inputs" aria-label={text(workbenchTexts.inputs)}>
        {formula.inputs.map((input) => (
          <li key={`${input.figure.variable}@${input.figure.period}`}>
            <button type="button" className="input-link" onClick={() => onDescend(input.figure)}>
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
