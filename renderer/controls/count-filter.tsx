import './count-filter.css';
import type { ReactNode } from 'react';

/** One kind of thing with how many there are of it. */
export interface CountOption<T> {
  readonly id: T;
  readonly text: string;
  readonly count: number;
}

/**
 * How many there are of each kind, as buttons that show that kind alone; pressed again, all. The line under them has a part for
 * each kind as wide as its share.
 */
export function CountFilter<T extends string>({
  label,
  options,
  value,
  onChange,
  render,
}: {
  readonly label: string;
  readonly options: readonly CountOption<T>[];
  readonly value: T | null;
  readonly onChange: (value: T | null) => void;
  /** How an option's word is drawn, with its shape. */
  readonly render?: (option: CountOption<T>) => ReactNode;
}) {
  return (
    <fieldset className="count-filter">
      <legend>{label}</legend>
      <div className="count-options">
        {options.map((option) => (
          <button
            key={option.id}
            type="button"
            aria-pressed={option.id === value}
            disabled={option.count === 0 && option.id !== value}
            onClick={() => onChange(option.id === value ? null : option.id)}
          >
            {render?.(option) ?? option.text} <strong>{option.count}</strong>
          </button>
        ))}
      </div>
      <div className="count-shares" aria-hidden>
        {options.map(({ id, count }) => (
          <span key={id} className={`share-${id}`} style={{ flexGrow: count }} />
        ))}
      </div>
    </fieldset>
  );
}
