import './state-mark.css';
import type { AttainmentState } from '../../models/evaluation/attainment.ts';

/** Attainment by shape and word: full, half and empty circle, and a dash for what cannot be judged. */
export function StateMark({ state, text }: { readonly state: AttainmentState; readonly text: string }) {
  return (
    <span className={`state state-${state}`}>
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
        {state === 'unknown' ? (
          <path d="M2 6h8" stroke="currentColor" strokeWidth="1.5" />
        ) : (
          <circle
            cx="6"
            cy="6"
            r="4.75"
            fill={state === 'met' ? 'currentColor' : 'none'}
            stroke="currentColor"
            strokeWidth="1.25"
          />
        )}
        {state === 'near' && <path d="M6 1.25a4.75 4.75 0 0 0 0 9.5z" fill="currentColor" />}
      </svg>
      {text}
    </span>
  );
}
