import '../formula/formula-bar.css';
import type { ReactNode } from 'react';
import { workbenchTexts } from '../../../../models/shared/texts/workbench.ts';
import type { FigureLine } from '../../../../models/views/figure-line.ts';
import type { EntryReading } from '../../../../models/views/read-entry.ts';
import { useDocument } from '../../../document/use-document.ts';
import { useText } from '../../../settings/use-text.ts';
import { FormulaEditor } from '../formula/formula-editor.tsx';
import { FormulaView } from '../formula/formula-view.tsx';
import type { FormulaEdit } from '../formula/use-formula-edit.ts';

/** Above the grid: the selected figure's formula, the formula being edited or the entry being typed, and what it reads as. */
export function FormulaBar({
  line,
  draft,
  reading,
  aside,
  edit,
  leave,
}: {
  readonly line: FigureLine;
  readonly draft: string | null;
  readonly reading: EntryReading | null;
  /** What is asked about the entry. */
  readonly aside: ReactNode;
  readonly edit: FormulaEdit;
  /** Gives the keyboard back to the grid. */
  readonly leave: () => void;
}) {
  const text = useText();
  const { figure } = useDocument();
  const close = (isDone: boolean): void => {
    edit.close();
    if (isDone) leave();
  };
  return (
    <section className="formula-bar" aria-label={text(workbenchTexts.formulaBar)}>
      {edit.edited ? (
        <FormulaEditor
          key={`${edit.edited.place.variable} ${edit.edited.place.part}`}
          edited={edit.edited}
          onClose={close}
        />
      ) : (
        <>
          {draft === null ? (
            <FormulaView line={line} onEdit={() => edit.open(figure)} />
          ) : (
            <span className="formula-content">{draft}</span>
          )}
          {aside}
          <output className={`formula-reading ${reading ? `is-${reading.kind}` : ''}`}>
            {reading?.text ?? line.reading}
          </output>
        </>
      )}
    </section>
  );
}
