import './source-chip.css';
import { writtenIn } from '../../models/shared/language.ts';
import type { SourceMark } from '../../models/views/source-mark.ts';
import { useLanguage } from '../settings/use-settings.ts';

/** The look of a mark: a dashed edge for what is borrowed, assumed or missing. */
export const chipClass = ({ state, isDashed }: SourceMark): string =>
  `chip chip-${state}${isDashed ? ' is-dashed' : ''}`;

/** The provenance mark: a word. Its detail, in the words of the source, is a tooltip. */
export function SourceChip({ mark }: { readonly mark: SourceMark }) {
  const language = useLanguage();
  const { text, detail } = mark;
  return (
    <span className={chipClass(mark)} title={detail || undefined} lang={writtenIn(detail)}>
      <span lang={language}>{text}</span>
    </span>
  );
}
