import type { Plan } from '../plan/plan.ts';
import type { Label, Language } from '../shared/language.ts';
import { fillText } from '../shared/texts/fill-text.ts';
import { importTexts as texts } from '../shared/texts/import.ts';

const inBoth = (of: (language: Language) => string): Label => ({ zh: of('zh'), en: of('en') });

/** What undo calls an import. */
export const importEditName = (name: string, count: number): Label =>
  inBoth((language) => fillText(texts.editName, language, { name, count }));

/** The name of a new scenario with what was imported below another, one that no scenario of the plan has. */
export function importedName({ zh, en }: Label, { scenarios }: Plan): Label {
  const nameAs = (number: number): Label =>
    inBoth((language) => {
      const details = { parent: { zh, en }[language], number };
      return fillText(number === 1 ? texts.newName : texts.newNameNumbered, language, details);
    });
  for (let number = 1; ; number += 1) {
    const name = nameAs(number);
    if (!scenarios.some((other) => other.name.zh === name.zh || other.name.en === name.en)) return name;
  }
}
