import { useMemo } from 'react';
import { setCeiling } from '../../../../models/plan/edit-actuals.ts';
import { progressTexts } from '../../../../models/shared/texts/progress.ts';
import { targetsTexts } from '../../../../models/shared/texts/targets.ts';
import { type ProgressDetail, progressDetail } from '../../../../models/views/progress-detail.ts';
import { ceilingName } from '../../../../models/views/progress-entry.ts';
import { PathChart } from '../../../charts/path-chart.tsx';
import { OwnWords } from '../../../controls/own-words.tsx';
import { useController, useDocument } from '../../../document/use-document.ts';
import { FigureLink } from '../../../frame/figure-link.tsx';
import { useExplainKey } from '../../../frame/use-explain-key.ts';
import { useLanguage } from '../../../settings/use-settings.ts';
import { useText } from '../../../settings/use-text.ts';
import { LightMark } from '../light-mark.tsx';
import { NumberField } from '../number-field.tsx';
import { PathTable } from './path-table.tsx';

/** One target: its light, its path, what the rest of the year must bring, and what it can bring at most. */
export function ProgressPanel({ goal }: { readonly goal: string | null }) {
  const text = useText();
  const language = useLanguage();
  const { results, scenario } = useDocument();
  const { plan } = results;
  const detail = useMemo(() => (goal === null ? null : progressDetail(plan, goal, language)), [plan, goal, language]);
  const variable = detail?.measure ?? null;
  useExplainKey(variable === null ? null : { scenario, variable, period: plan.model.targetPeriod });
  if (!detail) return <p className="muted">{text(progressTexts.nothingSelected)}</p>;
  return <Detail key={detail.id} detail={detail} />;
}

function Detail({ detail }: { readonly detail: ProgressDetail }) {
  const text = useText();
  const controller = useController();
  const { plan } = useDocument().results;
  const { id, label, title, chart, ceiling, sentences, sources } = detail;
  return (
    <>
      <h2>{title}</h2>
      <p>
        <LightMark light={detail.light} text={detail.lightText} />
      </p>
      <section>
        <h3>{chart.title}</h3>
        <PathChart chart={chart} description={text(progressTexts.chartHelp)} />
        <ul className="legend">
          <li className="legend-actual">{text(progressTexts.chartActual)}</li>
          <li className="legend-path">{text(progressTexts.chartPath)}</li>
          {chart.hasStretch && <li className="legend-stretch">{text(progressTexts.chartStretch)}</li>}
        </ul>
        <PathTable chart={chart} />
      </section>
      <section>
        <h3>{text(progressTexts.sentences)}</h3>
        <ul className="sentences">
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </section>
      <section>
        <h3>{text(progressTexts.ceiling)}</h3>
        <NumberField
          label={ceiling.label}
          text={ceiling.text}
          unit={ceiling.unit}
          onEnter={(value) => controller.change(setCeiling(plan, id, value), ceilingName(label, value, ceiling.unit))}
        />
        <p className="muted">{text(progressTexts.ceilingHint)}</p>
      </section>
      {detail.measure !== null && (
        <section>
          <FigureLink variable={detail.measure} label={text(targetsTexts.showInWorkbench)} />
        </section>
      )}
      {sources.length > 0 && (
        <section>
          <h3>{text(progressTexts.sources)}</h3>
          {sources.map((source) => (
            <p key={source}>
              <OwnWords text={source} />
            </p>
          ))}
        </section>
      )}
    </>
  );
}
