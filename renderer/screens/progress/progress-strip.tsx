import { FileInput } from 'lucide-react';
import { setProgressMargins } from '../../../models/plan/edit-actuals.ts';
import { importActualsTexts } from '../../../models/shared/texts/import-actuals.ts';
import { progressTexts } from '../../../models/shared/texts/progress.ts';
import { yearOf } from '../../../models/views/progress-entry.ts';
import { lightCounts, type ProgressFilter } from '../../../models/views/progress-filter.ts';
import type { ProgressRow } from '../../../models/views/progress-table.ts';
import { editText } from '../../../models/views/short-figure.ts';
import { CountFilter } from '../../controls/count-filter.tsx';
import { Segmented } from '../../controls/segmented.tsx';
import { useController, useDocument } from '../../document/use-document.ts';
import { useLanguage } from '../../settings/use-settings.ts';
import { useText } from '../../settings/use-text.ts';
import { LightMark } from './light-mark.tsx';
import { NumberField } from './number-field.tsx';

/** The schedule, or the table in which figures are entered. */
export type ProgressView = 'schedule' | 'thisYear' | 'lastYear';

/** What is shown; in the schedule how many goals have each light, and from where on a light changes. */
export function ProgressStrip({
  view,
  onView,
  rows,
  shown,
  filter,
  onFilter,
  source,
  onSource,
  onImport,
}: {
  readonly view: ProgressView;
  readonly onView: (view: ProgressView) => void;
  readonly rows: readonly ProgressRow[];
  readonly shown: number;
  readonly filter: ProgressFilter;
  readonly onFilter: (filter: ProgressFilter) => void;
  /** Where the figures that are entered come from. */
  readonly source: string;
  readonly onSource: (source: string) => void;
  /** Opens a file of monthly figures; null where files cannot be opened. */
  readonly onImport: (() => void) | null;
}) {
  const text = useText();
  const language = useLanguage();
  const controller = useController();
  const { plan } = useDocument().results;
  const { ahead, behind } = plan.progress;
  const setMargin = (key: 'ahead' | 'behind', value: number | null): void =>
    controller.change(
      { ok: true, value: setProgressMargins(plan, { [key]: value ?? 0 }) },
      { zh: progressTexts.marginsName.zh, en: progressTexts.marginsName.en },
    );
  return (
    <section className="list-strip" aria-label={text(progressTexts.settings)} data-region="">
      <div className="strip-row">
        <Segmented
          label={text(progressTexts.views)}
          value={view}
          onChange={onView}
          options={[
            { value: 'schedule', text: text(progressTexts.schedule) },
            { value: 'thisYear', text: text(progressTexts.thisYear, { year: yearOf(plan, 'thisYear') }) },
            { value: 'lastYear', text: text(progressTexts.lastYear, { year: yearOf(plan, 'lastYear') }) },
          ]}
        />
        {view === 'schedule' ? (
          <CountFilter
            label={text(progressTexts.lights)}
            options={lightCounts(rows, language)}
            value={filter.light}
            onChange={(light) => onFilter({ ...filter, light })}
            render={({ id, text: word }) => <LightMark light={id} text={word} />}
          />
        ) : (
          <label className="source-field">
            <span>{text(progressTexts.sourceField)}</span>
            <input
              type="text"
              maxLength={200}
              value={source}
              onChange={(event) => onSource(event.currentTarget.value)}
            />
          </label>
        )}
        {onImport && (
          <button type="button" className="quiet import-button" onClick={onImport}>
            <FileInput size={14} aria-hidden />
            {text(importActualsTexts.open)}
          </button>
        )}
      </div>
      {view === 'schedule' && (
        <div className="strip-row">
          <label className="toggle">
            <input
              type="checkbox"
              checked={filter.onlyReported}
              onChange={(event) => onFilter({ ...filter, onlyReported: event.currentTarget.checked })}
            />
            {text(progressTexts.onlyReported)}
          </label>
          <fieldset className="thresholds">
            <legend className="visually-hidden">{text(progressTexts.thresholds)}</legend>
            <NumberField
              label={text(progressTexts.aheadField)}
              text={editText(ahead, '%')}
              unit="%"
              after={text(progressTexts.points)}
              onEnter={(value) => setMargin('ahead', value)}
            />
            <NumberField
              label={text(progressTexts.behindField)}
              text={editText(behind, '%')}
              unit="%"
              after={text(progressTexts.points)}
              onEnter={(value) => setMargin('behind', value)}
            />
          </fieldset>
          <output className="shown">{text(progressTexts.shown, { shown, total: rows.length })}</output>
        </div>
      )}
    </section>
  );
}
