import './search-field.css';
import { Search, X } from 'lucide-react';
import { useEffect, useRef } from 'react';

/**
 * A field that filters while one types. What an input method is still composing does not filter yet. Ctrl+F comes here, Escape
 * empties it. `leave` takes the keyboard to what was found.
 */
export function SearchField({
  label,
  clearLabel,
  value,
  onChange,
  leave,
}: {
  readonly label: string;
  readonly clearLabel: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly leave: () => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const field = input.current;
    // The field is not controlled, for a controlled one would cut an input method short.
    if (field && field.value !== value) field.value = value;
  }, [value]);
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 'f' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      input.current?.select();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
  return (
    <div className="search-field">
      <Search size={14} aria-hidden />
      <input
        ref={input}
        type="text"
        aria-label={label}
        placeholder={label}
        defaultValue={value}
        autoComplete="off"
        spellCheck={false}
        onInput={(event) => {
          const isComposing = 'isComposing' in event.nativeEvent && event.nativeEvent.isComposing === true;
          if (!isComposing) onChange(event.currentTarget.value);
        }}
        onCompositionEnd={(event) => onChange(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Escape' && value !== '') onChange('');
          else if (event.key === 'ArrowDown' || event.key === 'Enter' || event.key === 'Escape') leave();
          else return;
          event.preventDefault();
        }}
      />
      {value !== '' && (
        <button type="button" aria-label={clearLabel} title={clearLabel} onClick={() => onChange('')}>
          <X size={13} aria-hidden />
        </button>
      )}
    </div>
  );
}
