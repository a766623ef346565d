import type { Label } from '../language.ts';

/** What kind of figure a target of a report is. */
export const targetKinds = {
  growth: { zh: '增长', en: 'growth' },
  level: { zh: '总量', en: 'level' },
  ratio: { zh: '比率', en: 'ratio' },
  control: { zh: '控制', en: 'cap' },
  rule: { zh: '要求', en: 'rule' },
} as const satisfies Readonly<Record<string, Label>>;

/** How sure the reader is of a row. */
export const confidences = {
  high: { zh: '把握大', en: 'sure' },
  low: { zh: '待核对', en: 'to check' },
} as const satisfies Readonly<Record<string, Label>>;

/** The words of `extract` on the command line. */
export const extractTexts = {
  title: {
    zh: '{file} · {total} 项目标，其中 {low} 项待核对',
    en: '{file} · {total} targets, {low} of them to check',
  },
  year: { zh: '计划年度 {year}', en: 'plan year {year}' },
  none: { zh: '没有读到目标。', en: 'No target was found.' },
  indicator: { zh: '指标', en: 'Indicator' },
  target: { zh: '预期', en: 'Target' },
  stretch: { zh: '力争', en: 'Stretch' },
  kind: { zh: '类型', en: 'Kind' },
  place: { zh: '位置', en: 'Place' },
  look: { zh: '核对', en: 'To check' },
} as const satisfies Readonly<Record<string, Label>>;

/** The words of the screen 报告. `{…}` is put in by `fillText`. */
export const reportTexts = {
  name: { zh: '报告', en: 'Report' },
  modes: { zh: '看什么', en: 'What to show' },
  targets: { zh: '报告与目标', en: 'Targets' },
  audit: { zh: '审核', en: 'Audit' },
  compare: { zh: '与上年对比', en: 'Against last year' },
  incoming: { zh: '新报告', en: 'New report' },
  text: { zh: '报告全文', en: 'Text of the report' },
  toolbar: { zh: '报告工具', en: 'Report tools' },
  openFile: { zh: '打开报告文件…', en: 'Open a report…' },
  openOther: { zh: '换一份…', en: 'Another one…' },
  // Targets of the open plan
  targetsTable: { zh: '报告里的目标', en: 'Targets of the report' },
  indicator: { zh: '指标', en: 'Indicator' },
  base: { zh: '预期', en: 'Target' },
  stretch: { zh: '力争', en: 'Stretch' },
  state: { zh: '状态', en: 'State' },
  paragraph: { zh: '段', en: '¶' },
  nothing: { zh: '报告里没有目标', en: 'The report sets no target' },
  keysText: { zh: '↑↓ 在目标间移动 · Enter 回到列表', en: '↑↓ move between targets · Enter goes to the list' },
  // Audit
  findings: { zh: '审核发现', en: 'Findings' },
  findingCount: {
    zh: '{errors} 处矛盾 · {warnings} 处提醒 · {notes} 处说明',
    en: '{errors} contradictions · {warnings} warnings · {notes} notes',
  },
  noFindings: { zh: '没有发现不一致之处。', en: 'Nothing was found that does not fit together.' },
  jump: { zh: '跳到原文', en: 'Jump to the words' },
  // Comparison
  comparisonTable: { zh: '两份报告的目标', en: 'Targets of the two reports' },
  change: { zh: '变化', en: 'Change' },
  before: { zh: '上年', en: 'Last year' },
  after: { zh: '今年', en: 'This year' },
  difference: { zh: '差', en: 'Difference' },
  between: { zh: '{before} → {after}', en: '{before} → {after}' },
  openPrevious: { zh: '打开上年报告…', en: 'Open last year’s report…' },
  noPrevious: {
    zh: '打开上一年的报告，逐项看目标提高了、降低了、取消了还是新增的。',
    en: 'Open the report of the year before to see which targets were raised, lowered, dropped or are new.',
  },
  ownReport: { zh: '{name}（本方案）', en: '{name} (this plan)' },
  changeCount: { zh: '{name} {count}', en: '{name} {count}' },
  // A new report
  start: { zh: '读一份新报告', en: 'Read a new report' },
  startHint: {
    zh: '支持 .docx、有文字层的 .pdf、.txt（UTF-8、GB18030）。文件只在本机读取；当前方案不受影响，直到建立新模型。',
    en: 'Word (.docx), PDF with a text layer, and text in UTF-8 or GB18030. It is read on this computer alone; the open plan is untouched until a new model is made.',
  },
  paste: { zh: '或者粘贴报告全文', en: 'Or paste the whole text' },
  read: { zh: '读取', en: 'Read' },
  tooLong: {
    zh: '文字超过 {limit} 字，没有读取。',
    en: 'The text is longer than {limit} characters and was not read.',
  },
  pasted: { zh: '粘贴的报告', en: 'Pasted report' },
  reading: { zh: '正在读取…', en: 'Reading…' },
  proposals: { zh: '读到的目标', en: 'Proposed targets' },
  decision: { zh: '处理', en: 'Decision' },
  look: { zh: '核对', en: 'To check' },
  openRow: { zh: '待定', en: 'open' },
  confirmed: { zh: '采用', en: 'taken' },
  corrected: { zh: '改后采用', en: 'corrected' },
  rejected: { zh: '不采用', en: 'left out' },
  progress: {
    zh: '待定 {open}（其中待核对 {low}）· 采用 {confirmed} · 不采用 {rejected}',
    en: '{open} open ({low} to check) · {confirmed} taken · {rejected} left out',
  },
  confirmSure: { zh: '采用全部把握大的 {count} 项', en: 'Take all {count} sure ones' },
  confirm: { zh: '采用', en: 'Take' },
  reject: { zh: '不采用', en: 'Leave out' },
  undecide: { zh: '退回待定', en: 'Decide later' },
  edit: { zh: '修改', en: 'Correct' },
  keysRow: { zh: 'Enter 采用 · Delete 不采用 · F2 修改', en: 'Enter takes · Delete leaves out · F2 corrects' },
  selectedRow: { zh: '选中的目标', en: 'The selected target' },
  kind: { zh: '类型', en: 'Kind' },
  unit: { zh: '单位', en: 'Unit' },
  wordsOfRule: { zh: '要求', en: 'Words' },
  save: { zh: '改好并采用', en: 'Save and take' },
  cancel: { zh: '取消', en: 'Cancel' },
  notANumber: { zh: '请填数字', en: 'Enter a number' },
  discard: { zh: '放弃这份报告', en: 'Put this report away' },
  // The new model
  build: { zh: '建立目标模型', en: 'Make the goal model' },
  back: { zh: '回到目标列表', en: 'Back to the targets' },
  place: { zh: '地区', en: 'Place' },
  year: { zh: '目标年份', en: 'Target year' },
  yearWrong: { zh: '年份写四位数，如 2025', en: 'Four digits, such as 2025' },
  willHave: {
    zh: '{goals} 项目标，其中 {measured} 项由模型测算；{given} 个数来自报告，{missing} 个假设待补。',
    en: '{goals} targets, {measured} of them calculated; {given} figures from the report, {missing} assumptions to supply.',
  },
  leftOpen: { zh: '还有 {open} 项待定，不会进入模型。', en: '{open} targets are still open and will be left out.' },
  given: { zh: '报告给出的基数', en: 'Bases the report gives' },
  noBases: {
    zh: '报告没有回顾部分，基数都要补。',
    en: 'The report has no results of last year; every base must be supplied.',
  },
  borrow: { zh: '报告没有、可以暂借的数', en: 'Not in the report; could be borrowed for now' },
  borrowHint: {
    zh: '都不是本地的数。勾选才会用，用了标为“替代”，随时可以换掉；不勾就是“缺数据”，由此算不出的量会写明缺什么。',
    en: 'None of these is local. Only what you tick is used, marked “proxy” and replaceable at any time; the rest stays missing, and what cannot be calculated says why.',
  },
  borrowAll: { zh: '全部借用', en: 'Borrow all' },
  weights: { zh: '行业比重（{count} 项，合计 {sum}）', en: 'Shares of industries ({count}, together {sum})' },
  create: { zh: '建立并打开', en: 'Make and open' },
  noneTaken: { zh: '先采用至少一项目标。', en: 'Take at least one target first.' },
} as const satisfies Readonly<Record<string, Label>>;

/** What became of a target from one report to the next. */
export const changeTexts = {
  raised: { zh: '提高', en: 'raised' },
  lowered: { zh: '降低', en: 'lowered' },
  new: { zh: '新增', en: 'new' },
  dropped: { zh: '取消', en: 'dropped' },
  restated: { zh: '改口径', en: 'restated' },
  same: { zh: '未变', en: 'same' },
} as const satisfies Readonly<Record<string, Label>>;

/** How grave a finding of the audit is. */
export const severityTexts = {
  error: { zh: '矛盾', en: 'Contradiction' },
  warning: { zh: '提醒', en: 'Warning' },
  note: { zh: '说明', en: 'Note' },
} as const satisfies Readonly<Record<string, Label>>;
