import type { Month } from '../../../../models/plan/actual.ts';
import type { FollowedGoals } from '../../../../models/plan/import-actuals/read-actuals-table.ts';
import { importMonths, monthText } from '../../../../models/views/import-actuals.ts';
import { useLanguage } from '../../../settings/use-settings.ts';

/** A choice of a month of this year or last, or of none. */
export function MonthSelect({
  id,
  label,
  followed,
  none,
  value,
  onChange,
}: {
  readonly id?: string;
  readonly label?: string;
  readonly followed: FollowedGoals;
  readonly none: string;
  readonly value: Month | null;
  readonly onChange: (month: Month | null) => void;
}) {
  const language = useLanguage();
  const months = importMonths(followed);
  const shown = value === null || months.includes(value) ? months : [value, ...months];
  return (
    <select
      id={id}
      aria-label={label}
      value={value ?? ''}
      onChange={(event) => onChange(event.currentTarget.value === '' ? null : event.currentTarget.value)}
    >
      <option value="">{none}</option>
      {shown.map((month) => (
        <option key={month} value={month}>
          {monthText(month, language)}
        </option>
      ))}
    </select>
  );
}
