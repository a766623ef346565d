import { useRef } from 'react';

/** A figure that flashes once when an edit changes it. Another `epoch` is another document or scenario: nothing flashes. */
export function Flash({ text, epoch }: { readonly text: string; readonly epoch: number }) {
  const shown = useRef({ text, epoch, turn: 0 });
  const last = shown.current;
  if (last.text !== text || last.epoch !== epoch) {
    shown.current = { text, epoch, turn: last.epoch === epoch ? last.turn + 1 : 0 };
  }
  const { turn } = shown.current;
  // A new key makes a new element, and with it the animation runs again.
  return (
    <span key={turn} className={turn > 0 ? 'flash' : undefined}>
      {text}
    </span>
  );
}
