import { workbenchTexts } from '../../../../models/shared/texts/workbench.ts';
import { growthBullet } from '../../../../models/views/growth-bullet.ts';
import { BulletChart } from '../../../charts/bullet-chart.tsx';
import { StateMark } from '../../../controls/state-mark.tsx';
import { useLanguage } from '../../../settings/use-settings.ts';
import { useText } from '../../../settings/use-text.ts';
import { ResultFigure } from './result-figure.tsx';
import type { ResultProps } from './result-props.ts';

/** Growth of GDP against the two figures of the report. */
export function GrowthPanel(given: ResultProps) {
  const { results, active } = given;
  const text = useText();
  const language = useLanguage();
  const bullet = growthBullet(results, active, language);
  const markers = bullet.markers.map((marker) => marker.text).join(', ');
  const { text: value, verdict } = bullet;
  return (
    <section className="panel growth-panel" aria-label={bullet.title}>
      <div className="panel-head">
        <h2>{bullet.title}</h2>
        <StateMark state={bullet.state} text={verdict} />
      </div>
      <output className="visually-hidden">
        {value} {verdict}
      </output>
      <div className="growth">
        <strong className="growth-figure">
          <ResultFigure {...given} variable={results.plan.model.accounts.growth} shown={value} />
        </strong>
        <BulletChart
          bullet={bullet}
          valueLabel={`${text(workbenchTexts.modelValue)} ${value}`}
          description={text(workbenchTexts.bulletDescription, { value, markers, verdict })}
        />
      </div>
    </section>
  );
}
