import type { Language } from '../shared/language.ts';
import type { Source } from '../shared/provenance.ts';
import { sourceFieldLabels } from '../shared/texts/ledger.ts';

/** A part of a source that has a name of its own. */
export type SourceField = keyof typeof sourceFieldLabels;

/** One part of a source as printed. */
export interface SourceLine {
  readonly field: SourceField;
  readonly label: string;
  readonly text: string;
}

/** The parts each kind of source can have, in reading order. */
const fieldsOf: Readonly<Record<Source['kind'], readonly SourceField[]>> = {
  quoted: ['note'],
  derived: ['arithmetic', 'note'],
  external: ['title', 'address', 'date', 'vintage', 'note'],
  proxy: ['title', 'address', 'date', 'vintage', 'note'],
  assumed: ['author', 'date', 'note'],
  missing: ['note'],
};

/** Every part a source has or could have; those it does not have with empty text. */
export const sourceFields = (source: Source, language: Language): readonly SourceLine[] =>
  fieldsOf[source.kind].map((field) => ({
    field,
    label: sourceFieldLabels[field][language],
    text: partOf(source, field),
  }));

/** The parts a source has. */
export const sourceLines = (source: Source, language: Language): readonly SourceLine[] =>
  sourceFields(source, language).filter(({ text }) => text !== '');

/** One part of a source as text, empty where it has none. */
export const partOf = (source: Source, field: SourceField): string =>
  Object.entries(source)
    .find(([key]) => key === field)?.[1]
    ?.toString() ?? '';

/** The source with one part rewritten; an emptied part goes, unless this kind of source cannot be without it. */
export function withPart(source: Source, field: SourceField, text: string): Source {
  const part = text.trim();
  const isRequired = requiredOf[source.kind].includes(field);
  if (!fieldsOf[source.kind].includes(field) || (part === '' && isRequired)) return source;
  return { ...source, [field]: part === '' ? undefined : part };
}

const requiredOf: Readonly<Record<Source['kind'], readonly SourceField[]>> = {
  quoted: [],
  derived: ['arithmetic'],
  external: ['title'],
  proxy: ['title'],
  assumed: ['author', 'date'],
  missing: [],
};
