import type { Label } from '../language.ts';

/** The words of the import of monthly figures on the screen 进度. `{…}` is put in by `fillText`. */
export const importActualsTexts = {
  open: { zh: '导入月度数据…', en: 'Import monthly figures…' },
  title: { zh: '导入月度数据：{file}', en: 'Import monthly figures: {file}' },
  hint: {
    zh: '先核对各列读作什么、指标对到哪个目标，再看下面要采用的数；确认前什么也不改。同样的表头和指标名，下次照此读。',
    en: 'Check what each column is read as and which target each name means, then the figures below; nothing changes before you confirm. The same headings and names are read alike next time.',
  },
  sheet: { zh: '工作表', en: 'Sheet' },
  year: { zh: '没写年份的月份算', en: 'Months without a year are of' },
  month: { zh: '整张表的月份', en: 'Month of the whole table' },
  monthNone: { zh: '未定', en: 'not set' },
  growthAs: { zh: '增速不带 % 的数', en: 'Growth without a % sign' },
  asPercent: { zh: '7.2 即 7.2%', en: '7.2 is 7.2%' },
  asFraction: { zh: '0.072 即 7.2%', en: '0.072 is 7.2%' },
  columns: { zh: '各列读作什么', en: 'What the columns are' },
  column: { zh: '第 {number} 列', en: 'Column {number}' },
  roleOf: { zh: '{heading}读作', en: '“{heading}” is' },
  monthOf: { zh: '{heading}的月份', en: 'Month of “{heading}”' },
  ofRow: { zh: '按行或整张表', en: 'of row or table' },
  names: { zh: '指标对应的目标', en: 'Names and targets' },
  name: { zh: '表里的指标', en: 'Name in the table' },
  goal: { zh: '目标', en: 'Target' },
  goalOf: { zh: '“{name}”对应的目标', en: 'Target of “{name}”' },
  noGoal: { zh: '没有对应的目标', en: 'no target' },
  entries: { zh: '要采用的数', en: 'Figures to take over' },
  monthHead: { zh: '月份', en: 'Month' },
  present: { zh: '现有', en: 'Present' },
  next: { zh: '导入', en: 'Imported' },
  change: { zh: '变化', en: 'Change' },
  isNew: { zh: '新增', en: 'new' },
  isChanged: { zh: '改动', en: 'changed' },
  cumulative: { zh: '累计', en: 'amount' },
  growth: { zh: '累计增速', en: 'growth' },
  nothing: { zh: '照现在的读法，没有可以采用的新数。', en: 'As it is read now, there is no new figure to take over.' },
  same: { zh: '另有 {count} 个数与现有的相同。', en: '{count} more are the same as the present ones.' },
  skipped: { zh: '没有采用的', en: 'Left out' },
  line: { zh: '第 {line} 行', en: 'Line {line}' },
  lineHead: { zh: '行', en: 'Line' },
  reason: { zh: '原因', en: 'Reason' },
  text: { zh: '内容', en: 'Content' },
  confirm: { zh: '采用 {count} 个数', en: 'Take over {count} figures' },
  cancel: { zh: '取消', en: 'Cancel' },
  undoName: { zh: '导入月度数据 {count} 个（{file}）', en: 'Import {count} monthly figures ({file})' },
} as const satisfies Readonly<Record<string, Label>>;

/** What a column may be read as. */
export const roleLabels = {
  ignore: { zh: '不读', en: 'not read' },
  goal: { zh: '指标', en: 'name' },
  month: { zh: '月份', en: 'month' },
  unit: { zh: '单位', en: 'unit' },
  level: { zh: '累计数', en: 'amount' },
  growth: { zh: '累计增速', en: 'growth' },
  own: { zh: '累计数或增速，随目标', en: 'as the target asks' },
} as const satisfies Readonly<Record<string, Label>>;

/** Why something in a table is not taken over. */
export const skipReasons = {
  'no-goal': { zh: '没有这个名称的目标，请选一个', en: 'no target of this name: choose one' },
  'left-out': { zh: '已选“没有对应的目标”', en: 'chosen to have no target' },
  'no-month': { zh: '不知道是哪个月，请在上面选', en: 'its month is unknown: choose one above' },
  'other-year': { zh: '不是今年或上年的数', en: 'neither of this year nor of the last' },
  'no-number': { zh: '不是数字', en: 'no number' },
  'wrong-unit': { zh: '单位与目标的单位不能换算', en: 'its unit does not go with the target’s' },
  'other-measure': {
    zh: '表里没有这个目标要的数（增速或累计数）',
    en: 'the table lacks what this target asks for (growth or an amount)',
  },
  'looks-like-amount': {
    zh: '看起来是总量，不是增速：请在上面选这一列读作什么',
    en: 'it looks like an amount and no growth: choose above what its column is',
  },
  twice: { zh: '同一目标同一月份有两个不同的数，用了前一个', en: 'a second, different figure of the same month' },
} as const satisfies Readonly<Record<string, Label>>;
