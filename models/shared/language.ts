/** The two languages of the program. Chinese is the first. */
export type Language = 'zh' | 'en';

/** A text in both languages. */
export interface Label {
  readonly zh: string;
  readonly en: string;
}
