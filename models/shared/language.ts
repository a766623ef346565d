/** The two languages of the program. Chinese is the first. */
export type Language = 'zh' | 'en';

/**
 * The language of words that are kept as somebody wrote them, in the names of HTML: Chinese as soon as there is one Chinese character,
 * nothing where there are no words. It tells a screen reader how to speak a sentence of the report in an English window.
 */
export const writtenIn = (text: string): 'zh-CN' | 'en' | undefined =>
  /\p{Script=Han}/u.test(text) ? 'zh-CN' : /[a-z]{2}/i.test(text) ? 'en' : undefined;

/** A text in both languages. */
export interface Label {
  readonly zh: string;
  readonly en: string;
}
