import { type HTMLAttributes, type KeyboardEvent, useId, useState } from 'react';

/** Which mark of a chart is read, and what makes it so: properties of the list and the id of a mark. */
export interface Reading {
  readonly reading: number | null;
  readonly list: Pick<HTMLAttributes<HTMLElement>, 'aria-activedescendant' | 'onKeyDown' | 'onBlur'>;
  readonly idOf: (index: number) => string;
}

/** Reads the marks of a chart that stand beside one another: left and right, Home and End; leaving the chart ends it. */
export function useReading(count: number): Reading {
  const id = useId().replace(/[^a-z0-9]/gi, '');
  const [reading, setReading] = useState<number | null>(null);
  const idOf = (index: number): string => `${id}${index}`;
  const onKeyDown = (event: KeyboardEvent): void => {
    const last = count - 1;
    const moves: Readonly<Record<string, number>> = {
      ArrowRight: reading === null ? 0 : Math.min(last, reading + 1),
      ArrowLeft: reading === null ? last : Math.max(0, reading - 1),
      Home: 0,
      End: last,
    };
    const next = moves[event.key];
    if (next === undefined) return;
    event.preventDefault();
    setReading(next);
  };
  const list = {
    'aria-activedescendant': reading === null ? undefined : idOf(reading),
    onKeyDown,
    onBlur: () => setReading(null),
  };
  return { reading, list, idOf };
}
