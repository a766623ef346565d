import { Check, CircleAlert, LoaderCircle } from 'lucide-react';
import { compareTexts } from '../../../../models/shared/texts/compare.ts';
import { useText } from '../../../settings/use-text.ts';
import type { FrozenState } from './use-frozen-states.ts';

const icons = { same: Check, changed: CircleAlert, checking: LoaderCircle };

/** Whether a frozen version still has the figures that were frozen, by shape and word. */
export function FrozenMark({ state }: { readonly state: FrozenState }) {
  const text = useText();
  const Icon = icons[state];
  return (
    <span className={`frozen-mark frozen-${state}`}>
      <Icon size={13} aria-hidden />
      {text(compareTexts[state])}
    </span>
  );
}
