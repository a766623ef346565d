/**
 * A label in at most two lines under a bar. `room` is how many Chinese characters fit on a line; Latin letters take about half
 * of one. Chinese breaks anywhere, Latin text between words; what does not fit is cut with `…`.
 */
export function wrapLabel(label: string, room: number): readonly string[] {
  return /\p{Script=Han}/u.test(label)
    ? wrapChinese(label, Math.floor(room))
    : wrapLatin(label, Math.floor(room * 1.9));
}

function wrapChinese(label: string, most: number): readonly string[] {
  if (label.length <= most) return [label];
  // Two lines of like length read better than a full one and a single character.
  const first = label.slice(0, Math.min(most, Math.ceil(label.length / 2)));
  const rest = label.slice(first.length);
  return [first, rest.length > most ? `${rest.slice(0, most - 1)}…` : rest];
}

function wrapLatin(label: string, most: number): readonly string[] {
  const lines: string[] = [''];
  for (const word of label.split(' ')) {
    const joined = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (joined.length <= most || lines.at(-1) === '') lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  const [first = '', second] = lines;
  const short = (line: string): string => (line.length > most ? `${line.slice(0, most - 1).trimEnd()}…` : line);
  if (second === undefined) return [short(first)];
  return [short(first), short(lines.length > 2 ? `${second} …` : second)];
}
