const mostChinese = 6;
const mostLatin = 13;

/** A label in at most two lines under a bar: Chinese breaks anywhere, Latin text between words; the rest is cut with `…`. */
export function wrapLabel(label: string): readonly string[] {
  if (/\p{Script=Han}/u.test(label)) {
    if (label.length <= mostChinese) return [label];
    const rest = label.slice(mostChinese);
    return [label.slice(0, mostChinese), rest.length > mostChinese ? `${rest.slice(0, mostChinese - 1)}…` : rest];
  }
  const lines: string[] = [''];
  for (const word of label.split(' ')) {
    const joined = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (joined.length <= mostLatin || lines.at(-1) === '') lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines.length > 2 ? [lines[0] ?? '', `${lines[1] ?? ''} …`] : lines;
}
