import { CircleAlert } from 'lucide-react';
import { describeProblem, type Problem } from '../../../models/shared/problem.ts';
import { importTexts } from '../../../models/shared/texts/import.ts';
import { useLanguage } from '../../settings/use-settings.ts';
import { useText } from '../../settings/use-text.ts';

/** As many as leave room for the list. */
const mostNotes = 4;

/** What is to say about the workbook as a whole. */
export function ImportNotes({ notes }: { readonly notes: readonly Problem[] }) {
  const text = useText();
  const language = useLanguage();
  if (notes.length === 0) return null;
  const left = notes.length - mostNotes;
  return (
    <ul className="import-notes" aria-label={text(importTexts.notes)}>
      {notes.slice(0, mostNotes).map((note) => (
        <li key={`${note.code} ${note.place} ${JSON.stringify(note.details)}`}>
          <CircleAlert size={14} aria-hidden />
          <span>{describeProblem(note, language)}</span>
        </li>
      ))}
      {left > 0 && <li>{text(importTexts.moreNotes, { count: left })}</li>}
    </ul>
  );
}
