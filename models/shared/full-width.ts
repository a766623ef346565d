const pairs: Readonly<Record<string, string>> = {
  ',': '，',
  ':': '：',
  ';': '；',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
};

/**
 * Chinese text with the punctuation of official documents: half-width marks become full-width ones, except between digits
 * (`1,234`, `19.0:35.7`) and in text without a Chinese character.
 */
export const toFullWidth = (text: string): string =>
  /\p{Script=Han}/u.test(text)
    ? text.replace(/(?<!\d(?=[,:]\d))[,:;?!()] ?/g, (mark) => pairs[mark.trim()] ?? mark)
    : text;
