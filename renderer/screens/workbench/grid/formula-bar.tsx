import '../formula/formula-bar.css';
import type { ReactNode } from 'react';
import { workbenchTexts } from '../../../../models/shared/texts/workbench.ts';
import type { FigureLine } from '../../../../models/views/figure-line.ts';
import type { EntryReading } from '../../../../models/views/read-entry.ts';
import { useText } from '../../../settings/use-text.ts';
import { FormulaPieces } from '../formula/formula-pieces.tsx';

/** Above the grid: the selected figure's formula, or the entry being typed, and what it reads as. */
export function FormulaBar({
  line,
  draft,
  reading,
  aside,
}: {
  readonly line: FigureLine;
  readonly draft: string | null;
  readonly reading: EntryReading | null;
  /** What is asked about the entry. */
  readonly aside: ReactNode;
}) {
  const text = useText();
  return (
    <section className="formula-bar" aria-label={text(workbenchTexts.formulaBar)}>
      <span className="formula-content">{draft ?? <FormulaPieces content={line.content} />}</span>
      {aside}
      <output className={`formula-reading ${reading ? `is-${reading.kind}` : ''}`}>
        {reading?.text ?? line.reading}
      </output>
    </section>
  );
}
