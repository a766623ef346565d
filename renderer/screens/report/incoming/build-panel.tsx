import { useId, useMemo } from 'react';
import { planFromReport } from '../../../../models/plan/plan-from-report.ts';
import { shippedPlan } from '../../../../models/plan/shipped-plan.ts';
import { reportTexts } from '../../../../models/shared/texts/report.ts';
import { previewBuild } from '../../../../models/views/report-build.ts';
import { startFrom } from '../../../document/start-from.ts';
import { useController } from '../../../document/use-document.ts';
import { useNavigate } from '../../../frame/use-navigation.ts';
import { useLanguage } from '../../../settings/use-settings.ts';
import { useText } from '../../../settings/use-text.ts';
import { shell } from '../../../shell/shell.ts';
import { BorrowList } from './borrow-list.tsx';
import type { ChangeIncoming } from './incoming.tsx';
import { type IncomingReport, isYear, requestOf } from './incoming-report.ts';

/** What the new model will hold, what it still lacks, and what may be borrowed for now; then it is made and opened. */
export function BuildPanel({
  incoming,
  change,
  onBuilt,
}: {
  readonly incoming: IncomingReport;
  readonly change: ChangeIncoming;
  readonly onBuilt: () => void;
}) {
  const text = useText();
  const language = useLanguage();
  const controller = useController();
  const navigate = useNavigate();
  const [place, year] = [useId(), useId()];
  const template = useMemo(() => shippedPlan().model, []);
  const hasYear = isYear(incoming.year);
  const preview = useMemo(
    () => (hasYear ? previewBuild(requestOf(incoming), template, language) : null),
    [incoming, hasYear, template, language],
  );
  // Everything that could be borrowed, taken or not, so that a tick leaves the list as it is.
  const offers = useMemo(
    () => (hasYear ? previewBuild(requestOf({ ...incoming, borrow: [] }), template, language).offers : []),
    [incoming, hasYear, template, language],
  );
  const open = incoming.rows.filter(({ decision }) => decision === 'open').length;
  const build = async (): Promise<void> => {
    const plan = planFromReport(requestOf(incoming), template);
    if (!plan.ok) return controller.notify({ kind: 'refused', action: 'open', problems: plan.problems });
    const isOpened = shell ? await startFrom(shell, controller, plan.value) : controller.openNew(plan.value).ok;
    if (!isOpened) return;
    onBuilt();
    navigate('workbench');
  };
  return (
    <form
      className="build"
      aria-label={text(reportTexts.build)}
      onSubmit={(event) => {
        event.preventDefault();
        void build();
      }}
    >
      <div className="correction">
        <div className="field">
          <label htmlFor={place}>{text(reportTexts.place)}</label>
          <input
            id={place}
            type="text"
            maxLength={60}
            autoComplete="off"
            value={incoming.place}
            onChange={(event) => change({ place: event.currentTarget.value })}
          />
        </div>
        <div className="field">
          <label htmlFor={year}>{text(reportTexts.year)}</label>
          <input
            id={year}
            type="text"
            inputMode="numeric"
            maxLength={4}
            autoComplete="off"
            aria-invalid={!hasYear}
            value={incoming.year}
            onChange={(event) => change({ year: event.currentTarget.value })}
          />
        </div>
        {!hasYear && <p className="look">{text(reportTexts.yearWrong)}</p>}
      </div>
      {preview && (
        <>
          <p>
            {text(reportTexts.willHave, {
              goals: preview.goals,
              measured: preview.measured,
              given: preview.given,
              missing: preview.missing,
            })}
          </p>
          {open > 0 && <p className="look">{text(reportTexts.leftOpen, { open })}</p>}
          <section>
            <h2>{text(reportTexts.given)}</h2>
            {preview.bases.length === 0 && <p className="look">{text(reportTexts.noBases)}</p>}
            <dl className="bases">
              {preview.bases.map(({ id, label, value, words }) => (
                <div key={id} className="figure">
                  <dt>{label}</dt>
                  <dd>{value}</dd>
                  <dd lang="zh-CN" className="muted">
                    {words}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
          <BorrowList offers={offers} borrowed={incoming.borrow} onChange={(borrow) => change({ borrow })} />
        </>
      )}
      <div className="row">
        <button type="submit" className="primary" disabled={!preview || preview.goals === 0}>
          {text(reportTexts.create)}
        </button>
        {preview?.goals === 0 && <span className="look">{text(reportTexts.noneTaken)}</span>}
      </div>
    </form>
  );
}
