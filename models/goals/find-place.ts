/** How a report names the place it is given in, the surest first. */
const SIGNS: readonly RegExp[] = [
  /在([\p{Script=Han}]{2,10}?(?:自治州|自治县|自治旗|[省市县区州盟旗]))第?[一二三四五六七八九十百]+届?.{0,8}?(?:人民代表大会|人大)/u,
  /(?:20\d\d年)?([\p{Script=Han}]{2,10}?(?:自治州|自治县|自治旗|[省市县区州盟旗]))(?:人民政府)?[-—()（）\s]*(?:20\d\d年)?(?:政府)?工作报告/u,
];

/** How far from the beginning a report names itself. */
const HEAD = 600;

/** Finds the place a report is about in its name or its opening; an empty text when neither says. */
export function findPlace(fileName: string, text: string): string {
  const head = `${fileName}\n${text.slice(0, HEAD)}`;
  for (const sign of SIGNS) {
    const found = sign.exec(head)?.[1];
    if (found) return found;
  }
  return '';
}
