import type { ProgressLight } from '../../../models/evaluation/progress.ts';

const shapes: Readonly<Record<ProgressLight, string>> = {
  ahead: 'M6 1.5 11 10.5H1z',
  onPace: 'M6 1.25a4.75 4.75 0 1 1 0 9.5 4.75 4.75 0 0 1 0-9.5z',
  behind: 'M6 10.5 1 1.5h10z',
  unknown: 'M2 5.25h8v1.5H2z',
};

/** A light by shape and word: triangle up, circle, triangle down, and a dash for what cannot be judged. */
export function LightMark({ light, text }: { readonly light: ProgressLight; readonly text: string }) {
  return (
    <span className={`light light-${light}`}>
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
        <path d={shapes[light]} fill="currentColor" />
      </svg>
      {text}
    </span>
  );
}
