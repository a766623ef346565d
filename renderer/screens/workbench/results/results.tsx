import './results.css';
import { workbenchTexts } from '../../../../models/shared/texts/workbench.ts';
import { useDocument } from '../../../document/use-document.ts';
import { useText } from '../../../settings/use-text.ts';
import { AttainmentPanel } from './attainment-panel.tsx';
import { ContributionPanel } from './contribution-panel.tsx';
import { GrowthPanel } from './growth-panel.tsx';

/** What follows from the assumptions of the active scenario, live. */
export function Results() {
  const text = useText();
  const { results, scenario, epoch } = useDocument();
  const active = results.results.find((result) => result.scenario.id === scenario);
  if (!active) return null;
  const given = { results, active, epoch };
  return (
    <section className="results" aria-label={text(workbenchTexts.results)} data-region="">
      <GrowthPanel {...given} />
      <ContributionPanel {...given} />
      <AttainmentPanel {...given} />
    </section>
  );
}
