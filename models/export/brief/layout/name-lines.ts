import { chartFont } from './look.ts';

const hasHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

/** The size of a name under its bars, in points. Latin words do not break, so they are set smaller. */
export const nameSize = (name: string): number => (hasHan(name) ? chartFont : chartFont - 1);

/** So many lines fit under the bars. */
const most = 3;

/** A name under its bars in three lines at most: Chinese breaks anywhere, into lines of like length, other words where they end. */
export function nameLines(name: string, width: number): readonly string[] {
  const isChinese = hasHan(name);
  const room = Math.max(2, Math.floor(width / (nameSize(name) * (isChinese ? 1.05 : 0.55))));
  const count = Math.ceil(name.length / room);
  const lines = isChinese
    ? Array.from({ length: count }, (_, index) => {
        const each = Math.ceil(name.length / count);
        return name.slice(index * each, (index + 1) * each);
      })
    : wordLines(name, room);
  return lines.length <= most ? lines : [...lines.slice(0, most - 1), `${lines[most - 1] ?? ''}…`];
}

function wordLines(name: string, room: number): readonly string[] {
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < room) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
