import { useEffect, useRef } from 'react';
import { formulaTexts } from '../../../../models/shared/texts/formulas.ts';
import type { NameChoice } from '../../../../models/views/complete-name.ts';
import { useText } from '../../../settings/use-text.ts';

/** The id of a choice in the list, for the field that points at it. */
export const choiceId = (list: string, index: number): string => `${list}-${index}`;

/** The names that may complete what is typed. The keyboard stays in the field; the mouse takes a choice by a click. */
export function CompletionList({
  id,
  choices,
  active,
  onTake,
}: {
  readonly id: string;
  readonly choices: readonly NameChoice[];
  readonly active: number;
  readonly onTake: (index: number) => void;
}) {
  const text = useText();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <div ref={list} id={id} className="completion" role="listbox" aria-label={text(formulaTexts.names)}>
      {choices.map(({ insert, label, detail }, index) => (
        <div
          key={insert}
          id={choiceId(id, index)}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          onPointerDown={(event) => {
            event.preventDefault();
            onTake(index);
          }}
        >
          <span className="completion-label">{label}</span>
          <span className="completion-detail">{detail}</span>
        </div>
      ))}
    </div>
  );
}
