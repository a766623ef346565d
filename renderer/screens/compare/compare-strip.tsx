import { ArrowLeftRight, Check } from 'lucide-react';
import { compareTexts } from '../../../models/shared/texts/compare.ts';
import { type CompareChoice, chooseEnd, toggleShown } from '../../../models/views/compare-choice.ts';
import type { CompareFilter } from '../../../models/views/compare-table.ts';
import { Segmented } from '../../controls/segmented.tsx';
import { useDocument } from '../../document/use-document.ts';
import { useLanguage } from '../../settings/use-settings.ts';
import { useText } from '../../settings/use-text.ts';

/** What is compared: which scenarios are shown, between which two the difference is told, and which rows. */
export function CompareStrip({
  choice,
  onChoice,
  filter,
  onFilter,
  counts,
}: {
  readonly choice: CompareChoice;
  readonly onChoice: (choice: CompareChoice) => void;
  readonly filter: CompareFilter;
  readonly onFilter: (filter: CompareFilter) => void;
  readonly counts: { readonly shown: number; readonly different: number; readonly elsewhere: number };
}) {
  const text = useText();
  const language = useLanguage();
  const { plan } = useDocument().results;
  const named = plan.scenarios.map(({ id, name }) => ({ id, name: name[language] }));
  const period = plan.model.targetPeriod;
  return (
    <section className="list-strip" aria-label={text(compareTexts.settings)} data-region="">
      <div className="strip-row">
        <fieldset className="shown-scenarios">
          <legend className="visually-hidden">{text(compareTexts.shown)}</legend>
          {named.map(({ id, name }) => (
            <button
              key={id}
              type="button"
              aria-pressed={choice.shown.includes(id)}
              onClick={() => onChoice(toggleShown(plan, choice, id))}
            >
              <Check size={13} aria-hidden />
              <span>{name}</span>
            </button>
          ))}
        </fieldset>
        <div className="compare-ends">
          {(['from', 'to'] as const).map((end) => (
            <label key={end}>
              <span>{text(compareTexts[end])}</span>
              <select
                aria-label={text(end === 'from' ? compareTexts.fromScenario : compareTexts.toScenario)}
                value={choice[end]}
                onChange={(event) => onChoice(chooseEnd(choice, end, event.currentTarget.value))}
              >
                {named
                  .filter(({ id }) => choice.shown.includes(id))
                  .map(({ id, name }) => (
                    <option key={id} value={id}>
                      {name}
                    </option>
                  ))}
              </select>
            </label>
          ))}
          <button
            type="button"
            className="quiet icon-only"
            aria-label={text(compareTexts.swap)}
            title={text(compareTexts.swap)}
            onClick={() => onChoice({ ...choice, from: choice.to, to: choice.from })}
          >
            <ArrowLeftRight size={14} aria-hidden />
          </button>
        </div>
      </div>
      <div className="strip-row">
        <Segmented
          label={text(compareTexts.contents)}
          value={filter.contents}
          onChange={(contents) => onFilter({ ...filter, contents })}
          options={(['everything', 'assumptions', 'results'] as const).map((value) => ({
            value,
            text: text(compareTexts[value]),
          }))}
        />
        <Segmented
          label={text(compareTexts.years)}
          value={filter.years}
          onChange={(years) => onFilter({ ...filter, years })}
          options={[
            { value: 'target', text: text(compareTexts.targetYear, { period }) },
            { value: 'all', text: text(compareTexts.allYears) },
          ]}
        />
        <label className="toggle">
          <input
            type="checkbox"
            checked={filter.onlyDifferences}
            onChange={(event) => onFilter({ ...filter, onlyDifferences: event.currentTarget.checked })}
          />
          {text(compareTexts.onlyDifferences)}
        </label>
        <output className="shown">
          {text(compareTexts.rowCount, counts)}
          {counts.elsewhere > 0 && <> · {text(compareTexts.otherYears, { count: counts.elsewhere })}</>}
        </output>
      </div>
    </section>
  );
}
