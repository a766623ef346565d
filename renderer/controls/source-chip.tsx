import './source-chip.css';
import type { SourceMark } from '../../models/views/source-mark.ts';

/** The provenance mark: a word, and a dashed edge for what is borrowed, assumed or missing. */
export function SourceChip({ mark }: { readonly mark: SourceMark }) {
  return (
    <span className={`chip chip-${mark.state}${mark.isDashed ? ' is-dashed' : ''}`} title={mark.detail || undefined}>
      {mark.text}
    </span>
  );
}
