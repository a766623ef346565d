import { useId } from 'react';
import type { ActualsMapping } from '../../../../models/plan/import-actuals/mapping.ts';
import type { FollowedGoals } from '../../../../models/plan/import-actuals/read-actuals-table.ts';
import { writtenIn } from '../../../../models/shared/language.ts';
import { importActualsTexts } from '../../../../models/shared/texts/import-actuals.ts';
import { useText } from '../../../settings/use-text.ts';
import { MonthSelect } from './month-select.tsx';
import type { OpenedTables } from './opened-tables.ts';

/** What holds for the whole table: which sheet, which month where none is named, how growth is written. */
export function TableChoices({
  opened,
  mapping,
  followed,
  change,
  changeMapping,
}: {
  readonly opened: OpenedTables;
  readonly mapping: ActualsMapping;
  readonly followed: FollowedGoals;
  readonly change: (opened: OpenedTables) => void;
  readonly changeMapping: (mapping: ActualsMapping) => void;
}) {
  const text = useText();
  const id = useId();
  return (
    <div className="import-choices">
      {opened.tables.length > 1 && (
        <label>
          <span>{text(importActualsTexts.sheet)}</span>
          <select
            value={opened.chosen}
            onChange={(event) => change({ ...opened, chosen: Number(event.currentTarget.value) })}
          >
            {opened.tables.map(({ name }, index) => (
              <option key={name} value={index} lang={writtenIn(name)}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <label htmlFor={id}>
        <span>{text(importActualsTexts.month)}</span>
        <MonthSelect
          id={id}
          followed={followed}
          none={text(importActualsTexts.monthNone)}
          value={mapping.month}
          onChange={(month) => changeMapping({ ...mapping, month })}
        />
      </label>
      <label>
        <span>{text(importActualsTexts.year)}</span>
        <select
          value={mapping.year}
          onChange={(event) => changeMapping({ ...mapping, year: event.currentTarget.value })}
        >
          {followed.years.map((year) => (
            <option key={year}>{year}</option>
          ))}
        </select>
      </label>
      <label>
        <span>{text(importActualsTexts.growthAs)}</span>
        <select
          value={mapping.growthAs}
          onChange={(event) =>
            changeMapping({ ...mapping, growthAs: event.currentTarget.value === 'fraction' ? 'fraction' : 'percent' })
          }
        >
          <option value="percent">{text(importActualsTexts.asPercent)}</option>
          <option value="fraction">{text(importActualsTexts.asFraction)}</option>
        </select>
      </label>
    </div>
  );
}
