import { writtenIn } from '../../models/shared/language.ts';

/** A choice of one among many to show alone, or all of them. */
export function SelectFilter({
  label,
  everything,
  options,
  value,
  onChange,
}: {
  readonly label: string;
  /** What the choice of all is called. */
  readonly everything: string;
  readonly options: readonly string[];
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}) {
  return (
    <select
      aria-label={label}
      value={value ?? ''}
      onChange={(event) => onChange(event.currentTarget.value === '' ? null : event.currentTarget.value)}
    >
      <option value="">{everything}</option>
      {options.map((option) => (
        <option key={option} lang={writtenIn(option)}>
          {option}
        </option>
      ))}
    </select>
  );
}
