import type { Label } from '../language.ts';

/** The words of the screen 目标 Targets. `{…}` is put in by `fillText`. */
export const targetsTexts = {
  name: { zh: '目标', en: 'Targets' },
  // Coverage
  coverageOf: { zh: '报告 {total} 项目标', en: '{total} targets in the report' },
  attainment: { zh: '{scenario} · 对照{path}', en: '{scenario} · against {path}' },
  // Filters
  filters: { zh: '筛选', en: 'Filters' },
  section: { zh: '领域', en: 'Section' },
  owner: { zh: '牵头', en: 'Owner' },
  everySection: { zh: '全部领域', en: 'All sections' },
  everyOwner: { zh: '全部牵头单位', en: 'All owners' },
  search: { zh: '查找目标、原文、单位', en: 'Find a target, words, an owner' },
  shown: { zh: '显示 {shown} / {total} 项', en: '{shown} of {total} shown' },
  clear: { zh: '清除筛选', en: 'Clear filters' },
  nothingFound: { zh: '没有符合条件的目标', en: 'No target matches' },
  // Table
  table: { zh: '目标表', en: 'Targets' },
  indicator: { zh: '指标', en: 'Indicator' },
  target: { zh: '预期', en: 'Target' },
  stretch: { zh: '力争', en: 'Stretch' },
  model: { zh: '测算', en: 'Model' },
  gap: { zh: '差距', en: 'Gap' },
  amount: { zh: '差亿元', en: '¥100m' },
  basis: { zh: '口径', en: 'Prices' },
  state: { zh: '状态', en: 'State' },
  measured: { zh: '计量', en: 'Measured' },
  sentence: { zh: '原文', en: 'Words of the report' },
  proposed: { zh: '建议', en: 'proposed' },
  nobody: { zh: '未定', en: 'none' },
  partOf: { zh: '其中', en: 'of which' },
  // Targets without a figure of their own
  inStep: { zh: '与经济同步', en: 'in step' },
  awaited: { zh: '任务值待下达', en: 'not assigned' },
  assignedValue: { zh: '下达 {value}', en: 'assigned {value}' },
  falling: { zh: '持续下降', en: 'falling' },
  rising: { zh: '持续上升', en: 'rising' },
  milestone: { zh: '节点任务', en: 'milestone' },
  atLeast: { zh: '≥ {value}', en: '≥ {value}' },
  atMost: { zh: '≤ {value}', en: '≤ {value}' },
  about: { zh: '约 {value}', en: 'about {value}' },
  room: { zh: '余地 {value}', en: 'room {value}' },
  // Side panel
  detail: { zh: '目标详情', en: 'The selected target' },
  nothingSelected: {
    zh: '在左边选一项目标，看原文、判定和口径。',
    en: 'Select a target to see its words and how it is judged.',
  },
  paragraph: { zh: '报告第 {line} 段', en: 'Report, paragraph {line}' },
  wholeParagraph: { zh: '显示整段', en: 'Show the whole paragraph' },
  onlySentence: { zh: '只看本句', en: 'Show the sentence only' },
  commitment: { zh: '承诺用语', en: 'Words of commitment' },
  results: { zh: '两条路径的结果', en: 'Results on both paths' },
  scenario: { zh: '方案', en: 'Scenario' },
  goalColumn: { zh: '对照', en: 'Against' },
  lacks: { zh: '缺{names}', en: 'lacks {names}' },
  oneFigure: { zh: '报告只给一个数，两条路径同用。', en: 'The report gives one figure for both paths.' },
  derivedBase: { zh: '隐含基数', en: 'Implied base' },
  previous: { zh: '上次公布', en: 'Last published' },
  previousValue: { zh: '{period} 年 {value}', en: '{value} in {period}' },
  lacking: { zh: '还缺什么', en: 'What is missing' },
  measuredBy: { zh: '由“{name}”计量', en: 'Measured by “{name}”' },
  showInWorkbench: { zh: '到测算中查看', en: 'Show in the Workbench' },
  ownerName: { zh: '牵头单位', en: 'Owner' },
  ownerProposed: {
    zh: '报告没有写牵头单位，这是建议；确认或改写后去掉标记。',
    en: 'The report names no owner: this is a proposal until confirmed.',
  },
  confirmOwner: { zh: '确认', en: 'Confirm' },
  setOwner: { zh: '保存', en: 'Save' },
  ownerEdit: { zh: '{label} 牵头单位 {from} → {to}', en: '{label}, owner {from} → {to}' },
  ownerConfirmed: { zh: '{label} 牵头单位确认为 {to}', en: '{label}, owner confirmed as {to}' },
  // What is missing
  lacksFigures: { zh: '测算它还缺：', en: 'To calculate it the model needs:' },
  lacksEntry: { zh: '尚未填', en: 'not entered yet' },
  noMeasure: {
    zh: '模型里没有计量它的变量。由{owner}按进度报送实际数后可以判定。',
    en: 'No variable of the model measures it. It can be judged once {owner} reports actuals.',
  },
  onlyPrevious: {
    zh: '只有 {period} 年的数，没有本年测算。由{owner}报送实际数后可以判定。',
    en: 'Only the figure of {period} is known. It can be judged once {owner} reports actuals.',
  },
  milestoneNeeds: {
    zh: '没有数字，到期由{owner}确认是否完成。',
    en: 'It has no figure; {owner} confirms whether it was done.',
  },
  someone: { zh: '牵头单位', en: 'its owner' },
  // The rule of incomes in step with the economy
  syncRules: { zh: '按哪条规则算同步', en: 'Which rule the target follows' },
  syncHint: {
    zh: '城乡增速都不低于经济增速（容许差 {tolerance}）即为同步。下行为与经济增速之差，百分点。',
    en: 'In step when neither is below the economy by more than {tolerance}. The second lines are differences from the economy in points.',
  },
  rule: { zh: '规则', en: 'Rule' },
  ruleName: { zh: '{basis} · 对{economy}', en: '{basis} · against {economy}' },
  nominal: { zh: '名义', en: 'Nominal' },
  real: { zh: '实际', en: 'Real' },
  economy: { zh: '经济', en: 'Economy' },
  measureEdit: { zh: '{label} 改按“{name}”判定', en: '{label} judged by “{name}”' },
  // Assigned values
  assignment: { zh: '省下达任务', en: 'Assigned by the province' },
  assignmentAwaited: {
    zh: '任务值待下达。下达后在测算中填“{name}”。',
    en: 'Not assigned yet. Enter “{name}” in the Workbench once it is.',
  },
  assignmentIs: { zh: '{name} {value}', en: '{name}: {value}' },
} as const satisfies Readonly<Record<string, Label>>;

/** What stands behind a model value, as the coverage strip counts it. */
export const coverageLabels = {
  model: { zh: '模型驱动', en: 'Driven by the model' },
  tracked: { zh: '仅跟踪', en: 'Tracked only' },
  lacksData: { zh: '缺数据', en: 'Lacks data' },
  none: { zh: '无计量', en: 'Not measured' },
} as const satisfies Readonly<Record<string, Label>>;

/** The same in the width of a cell. */
export const coverageShort = {
  model: { zh: '模型', en: 'Model' },
  tracked: { zh: '跟踪', en: 'Tracked' },
  lacksData: { zh: '缺数据', en: 'Lacks data' },
  none: { zh: '—', en: '—' },
} as const satisfies Readonly<Record<string, Label>>;

/** What each word of commitment asks for. 力争 has two readings and stands apart. */
export const commitmentWords: Readonly<Record<string, Label>> = {
  增长: { zh: '按增速衡量', en: 'measured as growth' },
  确保: { zh: '必须做到', en: 'must be done' },
  以上: { zh: '不低于', en: 'not less than' },
  不低于: { zh: '不低于', en: 'not less than' },
  超过: { zh: '不低于', en: 'not less than' },
  达到: { zh: '到这个数为达成', en: 'met at this figure' },
  达: { zh: '到这个数为达成', en: 'met at this figure' },
  完成: { zh: '到这个数为达成', en: 'met at this figure' },
  实现: { zh: '做到为达成', en: 'met when done' },
  分别: { zh: '按顺序一一对应', en: 'one figure each, in the order given' },
  以内: { zh: '不高于', en: 'not more than' },
  控制在: { zh: '不高于', en: 'not more than' },
  不超过: { zh: '不高于', en: 'not more than' },
  左右: { zh: '上下小幅都算', en: 'a little above or below counts' },
  稳定在: { zh: '保持，不低于', en: 'held: not below' },
  基本同步: { zh: '与另一指标相比，不是固定数', en: 'compared with another figure, not with a fixed one' },
  持续下降: { zh: '只看方向：比上年降', en: 'a direction: below last year' },
  持续上升: { zh: '只看方向：比上年升', en: 'a direction: above last year' },
  争创: { zh: '争取创成，按节点确认', en: 'to be striven for; a milestone' },
};

/** Words that ask for more beside a figure, or for something else without one. */
export const wordsInContext = {
  ensuredFigure: { zh: '必须做到，不低于这个数', en: 'must be done: not less than this figure' },
  doneAsAssigned: { zh: '按下达的任务完成', en: 'done as assigned' },
} as const satisfies Readonly<Record<string, Label>>;

/** 力争 after a first figure, and alone. */
export const stretchReadings = {
  further: { zh: '前面已有预期值，{value} 是力争值', en: 'after a first figure: {value} is the stretch figure' },
  alone: { zh: '前面没有别的数，这个数就是目标', en: 'with no figure before it: this is the target itself' },
} as const satisfies Readonly<Record<string, Label>>;

/** How each operator judges, with the margin within which a shortfall is near. */
export const operatorRules = {
  reach: { zh: '到 {value} 为达成；差 {near}以内为接近。', en: 'Met at {value}; near within {near} below.' },
  atLeast: {
    zh: '不低于 {value} 为达成；差 {near}以内为接近。',
    en: 'Met at {value} or more; near within {near} below.',
  },
  atMost: {
    zh: '不高于 {value} 为达成；超 {near}以内为接近。',
    en: 'Met at {value} or less; near within {near} above.',
  },
  about: {
    zh: '与 {value} 相差 {about}以内为达成；再差 {near}以内为接近。',
    en: 'Met within {about} of {value}; near within {near} more.',
  },
  hold: {
    zh: '不低于 {value} 减 {about} 为达成；再差 {near}以内为接近。',
    en: 'Met down to {about} below {value}; near within {near} more.',
  },
  sync: {
    zh: '余地不小于零为达成；差 {near}以内为接近。',
    en: 'Met when the room left is not below zero; near within {near}.',
  },
  assigned: {
    zh: '余地不小于零为达成；差 {near}以内为接近。任务值下达前无法判定。',
    en: 'Met when the room left is not below zero; near within {near}. Unknown until assigned.',
  },
  falling: { zh: '比上年下降为达成，没有接近。', en: 'Met when below last year; there is no near.' },
  rising: { zh: '比上年上升为达成，没有接近。', en: 'Met when above last year; there is no near.' },
  milestone: { zh: '按节点确认，不由数字判定。', en: 'Confirmed as a milestone, not judged by a figure.' },
} as const satisfies Readonly<Record<string, Label>>;
