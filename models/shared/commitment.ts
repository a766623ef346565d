/**
 * What the words of commitment ask of a figure.
 * - `reach`: a plain figure (增长8%, 力争308亿元)   - `atLeast`: 以上, 不低于, 超过   - `atMost`: 以内, 控制在, 不超过
 * - `about`: 左右   - `hold`: 稳定在   - `sync`: 与…基本同步   - `assigned`: 完成省下达的任务
 * - `falling`, `rising`: 持续下降, 持续上升   - `milestone`: an event or a quality without a figure
 */
export const operators = [
  'reach',
  'atLeast',
  'atMost',
  'about',
  'hold',
  'sync',
  'assigned',
  'falling',
  'rising',
  'milestone',
] as const;
export type Operator = (typeof operators)[number];
