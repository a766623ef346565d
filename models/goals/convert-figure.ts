/** How many 元 or 人 a unit of the report stands for; other units are kept apart by their words. */
const multiples: Readonly<Record<string, readonly [measure: string, factor: number]>> = {
  '%': ['%', 0.01],
  元: ['元', 1],
  万元: ['元', 1e4],
  亿元: ['元', 1e8],
  万亿元: ['元', 1e12],
  人: ['人', 1],
  人次: ['人次', 1],
  万人: ['人', 1e4],
  万人次: ['人次', 1e4],
};

/**
 * A figure as the report writes it in the stored unit of the model: 7.8 `%` is 0.078, 1.2 `万亿元` is 12000 `亿元`. Null where
 * the units measure different things, as 亿美元 and 亿元 do.
 */
export function convertFigure(value: number, written: string, stored: string): number | null {
  const [from, to] = [multiples[written], multiples[stored]];
  if (written === stored && stored !== '%') return value;
  if (!from || !to || from[0] !== to[0]) return null;
  // Twelve digits, so that 1.1% is 0.011 and not 0.011000000000000001.
  const factor = stored === '%' ? from[1] : from[1] / to[1];
  return Number((value * factor).toPrecision(12));
}
