import type { Label } from '../../language.ts';

/** What is wrong with a figure that is entered, pasted or filled. */
export const entryProblems = {
  'entry-not-a-number': {
    zh: '读不懂“{text}”（{place}）：请输入数字，例如 12、12% 或 1,234.5。',
    en: '“{text}” is not a number ({place}): enter one such as 12, 12% or 1,234.5.',
  },
  'entry-out-of-range': {
    zh: '“{text}”超出了合理范围 {min} 至 {max}（{place}）：请检查单位。',
    en: '“{text}” is outside the sensible range {min} to {max} ({place}): check the unit.',
  },
  'entry-nothing-present': {
    zh: '“{place}”还没有数，“{text}”没有可改的：请先填一个数。',
    en: '“{place}” has no figure that “{text}” could change: enter one first.',
  },
  'entry-not-relative': {
    zh: '“{text}”在这里没有意义（{place}）：个百分点只用于百分数，除数不能为零。',
    en: '“{text}” has no meaning here ({place}): points are for rates, and a divisor is not zero.',
  },
  'lever-held': {
    zh: '“{place}”已锁定，推演不能改它：请先解除锁定，或另选可动的假设。',
    en: '“{place}” is held and must not move: release it, or choose another assumption to move.',
  },
  // Ranges of the grid
  'paste-nothing': {
    zh: '剪贴板里没有可以粘贴的数：请先在 Excel、WPS 或本表里复制。',
    en: 'There is nothing to paste on the clipboard: copy figures in Excel, WPS or this grid first.',
  },
  'paste-shape': {
    zh: '剪贴板是 {rows} 行 × {columns} 列，选区是 {selectedRows} 行 × {selectedColumns} 列，不成整倍数，没有粘贴：请只选左上角一格再粘贴。',
    en: 'The clipboard has {rows} × {columns} cells and the selection {selectedRows} × {selectedColumns}, which is no multiple; nothing was pasted: select the top left cell alone and paste again.',
  },
  'paste-room': {
    zh: '剪贴板是 {rows} 行 × {columns} 列，从这一格起只显示着 {room} 行 × {across} 列，没有粘贴：请展开分组、显示更多年份，或换一个起点。',
    en: 'The clipboard has {rows} × {columns} cells and only {room} × {across} are on show from here; nothing was pasted: unfold the groups, show more years, or start elsewhere.',
  },
  'enter-units': {
    zh: '选区里的单位不同（{units}），“{text}”不能都填：请只选同一单位的格。',
    en: 'The selection has figures in {units}, and “{text}” would be another thing in each: select cells of one unit.',
  },
  'fill-units': {
    zh: '单位不同，没有填充：{from} 的数不能填进以{to}计的“{label}”：请只选同一单位的格。',
    en: 'Nothing was filled: a figure in {from} does not go into “{labelEn}” in {to}; select cells of one unit.',
  },
} as const satisfies Readonly<Record<string, Label>>;
