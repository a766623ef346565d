import { useMemo } from 'react';
import { comparisonPieces } from '../../../../models/evaluation/compare-prose.ts';
import { compareScenarios } from '../../../../models/evaluation/compare-scenarios.ts';
import { compareTexts } from '../../../../models/shared/texts/compare.ts';
import { bridgeView } from '../../../../models/views/compare-bridge.ts';
import type { CompareChoice } from '../../../../models/views/compare-choice.ts';
import type { Figure } from '../../../../models/views/grid-position.ts';
import { BridgeChart } from '../../../charts/bridge-chart.tsx';
import { useDocument } from '../../../document/use-document.ts';
import { useLanguage } from '../../../settings/use-settings.ts';
import { useText } from '../../../settings/use-text.ts';
import { BridgeTable } from './bridge-table.tsx';
import { ProseText } from './prose-text.tsx';
import { Standings } from './standings.tsx';

/** How the scenarios shown stand, and what makes the difference between two of them: as a chart, a table and in words. */
export function Differences({
  choice,
  show,
  onlyDifferences,
}: {
  readonly choice: CompareChoice;
  readonly show: (figure: Figure) => void;
  readonly onlyDifferences: () => void;
}) {
  const text = useText();
  const language = useLanguage();
  const { results } = useDocument();
  const { from, to } = choice;
  const compared = useMemo(() => compareScenarios(results.compiled, results.plan, from, to), [results, from, to]);
  if (!compared.ok) return null;
  const bridge = bridgeView(compared.value, results.plan, language);
  const nameOf = (id: string): string =>
    results.plan.scenarios.find((scenario) => scenario.id === id)?.name[language] ?? id;
  return (
    <>
      <Standings choice={choice} />
      <section>
        <h2 className="section-title">
          {bridge ? bridge.title : text(compareTexts.bridgeUnknown, { from: nameOf(from), to: nameOf(to) })}
        </h2>
        {bridge && (
          <>
            <p className="muted">{bridge.note}</p>
            <BridgeChart
              bridge={bridge}
              description={text(compareTexts.bridgeHelp)}
              announce={(step) => text(compareTexts.step, { label: step.label, value: step.text })}
              onOpen={(step) => show(step.figure)}
            />
            <BridgeTable bridge={bridge} />
          </>
        )}
      </section>
      <section>
        <h2 className="section-title">{text(compareTexts.prose)}</h2>
        <ProseText
          prose={comparisonPieces(compared.value, results.plan, language)}
          period={results.plan.model.targetPeriod}
          show={show}
          onlyDifferences={onlyDifferences}
        />
        <p className="muted">{text(compareTexts.proseHint)}</p>
      </section>
    </>
  );
}
