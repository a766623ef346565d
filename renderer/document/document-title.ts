import type { Language } from '../../models/shared/language.ts';
import type { DocumentState } from './document-state.ts';

/** What the document is called in the window and in the shell's questions: its file's name, or the model's title. */
export const documentTitle = (state: DocumentState, language: Language): string =>
  state.fileName ?? state.results.plan.model.title[language];
