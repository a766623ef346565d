import type { Ref } from 'react';
import { writtenIn } from '../../../../models/shared/language.ts';
import { targetsTexts } from '../../../../models/shared/texts/targets.ts';
import type { GoalDetail } from '../../../../models/views/goal-detail.ts';
import { OwnWords } from '../../../controls/own-words.tsx';
import { PassageText } from '../../../controls/passage.tsx';
import { SidePanel } from '../../../controls/side-panel.tsx';
import { SourceChip } from '../../../controls/source-chip.tsx';
import { FigureLink } from '../../../frame/figure-link.tsx';
import { useText } from '../../../settings/use-text.ts';
import { Assignment } from './assignment.tsx';
import { Owner } from './owner.tsx';
import { Standings } from './standings.tsx';
import { SyncRules } from './sync-rules.tsx';

/** All there is to know of the selected target, from its words to who answers for it. */
export function TargetDetail({
  ref,
  detail,
  leave,
}: {
  readonly ref: Ref<HTMLElement>;
  readonly detail: GoalDetail | null;
  readonly leave: () => void;
}) {
  const text = useText();
  return (
    <SidePanel ref={ref} label={text(targetsTexts.detail)} leave={leave}>
      {detail ? (
        <Detail key={detail.id} detail={detail} />
      ) : (
        <p className="muted">{text(targetsTexts.nothingSelected)}</p>
      )}
    </SidePanel>
  );
}

function Detail({ detail }: { readonly detail: GoalDetail }) {
  const text = useText();
  const { passage, words, rule, lacking, derivedBase, previous, measure } = detail;
  return (
    <>
      <h2>{detail.label}</h2>
      <p className="muted">
        <OwnWords text={detail.section} />
        {detail.partOf !== '' && ` · ${detail.partOf} ${text(targetsTexts.partOf)}`}
      </p>
      <section>
        <PassageText passage={passage} />
      </section>
      <section>
        <h3>{text(targetsTexts.commitment)}</h3>
        <dl>
          {words.map(({ word, meaning }) => (
            <div key={word}>
              <dt lang="zh-CN">{word}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
        <p>{rule}</p>
      </section>
      <Standings detail={detail} />
      {detail.sync && <SyncRules goal={detail.id} sync={detail.sync} />}
      {detail.assignment && <Assignment assignment={detail.assignment} />}
      {lacking && (
        <section>
          <h3>{text(targetsTexts.lacking)}</h3>
          <p>{lacking.sentence}</p>
          <ul>
            {lacking.figures.map(({ id, label, note }) => (
              <li key={id}>
                <FigureLink variable={id} label={label} />{' '}
                <span className="muted" lang={writtenIn(note)}>
                  {note}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {(derivedBase || previous) && (
        <section>
          {derivedBase && (
            <>
              <h3>{text(targetsTexts.derivedBase)}</h3>
              <p>
                {derivedBase.value} <SourceChip mark={{ ...derivedBase.mark, detail: '' }} />
                <span className="muted" lang={writtenIn(derivedBase.arithmetic)}>
                  {' '}
                  {derivedBase.arithmetic}
                </span>
              </p>
            </>
          )}
          {previous && (
            <>
              <h3>{text(targetsTexts.previous)}</h3>
              <p>
                {text(targetsTexts.previousValue, { period: previous.period, value: previous.value })}{' '}
                <SourceChip mark={{ ...previous.mark, detail: '' }} />
              </p>
              {previous.lines.map(({ field, text: line }) => (
                <p key={field} className="muted" lang={writtenIn(line)}>
                  {line}
                </p>
              ))}
            </>
          )}
        </section>
      )}
      <Owner key={detail.owner.name} goal={detail.id} owner={detail.owner} />
      {measure && (
        <section>
          <h3>{text(targetsTexts.measuredBy, { name: measure.label })}</h3>
          <FigureLink variable={measure.id} label={text(targetsTexts.showInWorkbench)} />
        </section>
      )}
    </>
  );
}
