import { expect, test } from 'vitest';

// Every text of the program, whichever file it stands in and however deep: nothing is left in one language.

interface Text {
  readonly place: string;
  readonly zh: string;
  readonly en: string;
}

const files = import.meta.glob<Readonly<Record<string, unknown>>>('../../../../models/shared/texts/**/*.ts', {
  eager: true,
});

/** The texts in a value, with the way to each. */
function textsIn(value: unknown, place: string): readonly Text[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('zh' in value || 'en' in value) {
    const { zh, en }: { readonly zh?: unknown; readonly en?: unknown } = value;
    return [{ place, zh: String(zh ?? ''), en: String(en ?? '') }];
  }
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${place}.${key}`));
}

const texts = Object.entries(files).flatMap(([file, exported]) =>
  textsIn(exported, file.replace(/^.*\/texts\//, '').replace(/\.ts$/, '')),
);

/** What is put into a text. A detail may have a form of its own for each language: `fromZh` beside `fromEn`, `zh` beside `en`. */
const slots = (text: string): string =>
  [...new Set((text.match(/\{\w+\}/g) ?? []).map((slot) => slot.replace(/(Zh|En|zh|en)\}$/, '}')))].toSorted().join();

/** What an English reader finds in a Chinese table or window, and looks for there. */
const quoted = /“[^”]*”|^中文$/gu;

const faults = (isWrong: (text: Text) => boolean): readonly Text[] => texts.filter(isWrong);

test('there are many texts', () => expect(texts.length).toBeGreaterThan(900));

test('none is empty in one language alone', () => {
  expect(faults(({ zh, en }) => (zh === '') !== (en === ''))).toEqual([]);
});

test('the same details are put into both languages', () => {
  expect(faults(({ zh, en }) => slots(zh) !== slots(en))).toEqual([]);
});

test('English has no Chinese but what it quotes', () => {
  expect(faults(({ en }) => /\p{Script=Han}/u.test(en.replace(quoted, '')))).toEqual([]);
});

test('Chinese has no English sentence', () => {
  expect(faults(({ zh }) => /[a-z]{3,} [a-z]{2,}/i.test(zh))).toEqual([]);
});

test('Chinese has the punctuation of Chinese', () => {
  // A letter in brackets after the name of a menu is its key, as everywhere on a desktop.
  expect(faults(({ zh }) => /\p{Script=Han}[,;:(!?]|[,;:)!?]\p{Script=Han}/u.test(zh.replace(/\(&\w\)$/, '')))).toEqual(
    [],
  );
});
