import './source-chip.css';
import { writtenIn } from '../../models/shared/language.ts';
import type { SourceMark } from '../../models/views/source-mark.ts';
import { useLanguage } from '../settings/use-settings.ts';

/**
 * The provenance mark: a word, and a dashed edge for what is borrowed, assumed or missing. Its detail, in the words of the source, is a
 * tooltip, and in a wide place stands after the word.
 */
export function SourceChip({ mark, isWide = false }: { readonly mark: SourceMark; readonly isWide?: boolean }) {
  const language = useLanguage();
  const { state, text, detail, isDashed } = mark;
  return (
    <span
      className={`chip chip-${state}${isDashed ? ' is-dashed' : ''}`}
      title={detail || undefined}
      lang={writtenIn(detail)}
    >
      <span lang={language}>{text}</span>
      {isWide && detail !== '' && ` ${detail}`}
    </span>
  );
}
