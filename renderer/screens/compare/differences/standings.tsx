import { compareTexts } from '../../../../models/shared/texts/compare.ts';
import { stateLabels } from '../../../../models/shared/texts/figures.ts';
import type { CompareChoice } from '../../../../models/views/compare-choice.ts';
import { growthBullet } from '../../../../models/views/growth-bullet.ts';
import { StateMark } from '../../../controls/state-mark.tsx';
import { useDocument } from '../../../document/use-document.ts';
import { useLanguage } from '../../../settings/use-settings.ts';
import { useText } from '../../../settings/use-text.ts';

/** The growth of each scenario shown, against the figure it is measured by. */
export function Standings({ choice }: { readonly choice: CompareChoice }) {
  const text = useText();
  const language = useLanguage();
  const { results } = useDocument();
  const shown = choice.shown.flatMap((id) => results.results.filter(({ scenario }) => scenario.id === id));
  return (
    <table className="standings">
      <thead>
        <tr>
          <th scope="col">{text(compareTexts.scenario)}</th>
          <th scope="col">{text(compareTexts.growth)}</th>
          <th scope="col">{text(compareTexts.against)}</th>
          <th scope="col">{text(compareTexts.state)}</th>
        </tr>
      </thead>
      <tbody>
        {shown.map((result) => {
          const { text: growth, markers, state } = growthBullet(results, result, language);
          return (
            <tr key={result.scenario.id}>
              <th scope="row">{result.scenario.name[language]}</th>
              <td>{growth}</td>
              <td>{(markers.find(({ isOwn }) => isOwn) ?? markers[0])?.text}</td>
              <td>
                <StateMark state={state} text={text(stateLabels[state])} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
