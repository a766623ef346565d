import type { Label } from '../language.ts';

/** Sentences about figures: what a cell is, what an entry means, where a figure comes from. `{…}` is put in by `fillText`. */
export const figureTexts = {
  // Provenance marks of the grid
  includesWeakest: { zh: '含{state}', en: 'Uses {state}' },
  weakestInput: { zh: '来源最弱的是“{name}”（{state}）', en: 'Its weakest input: {name} ({state})' },
  carriedFrom: { zh: '沿用 {period}', en: 'Carried from {period}' },
  toBeFilled: { zh: '待填', en: 'To be filled' },
  // Entries
  readsAs: { zh: '= {value}', en: '= {value}' },
  readsAsOver: { zh: '= {value}，较{parent} {difference}', en: '= {value}, {difference} against {parent}' },
  readsAsBefore: { zh: '= {value}，较原值 {difference}', en: '= {value}, {difference} against the figure before' },
  clearsToInherited: { zh: '清空后沿用{parent}的 {value}', en: 'Cleared, it inherits {value} from {parent}' },
  clearsToMissing: { zh: '清空后为缺数据，不会变成零', en: 'Cleared, it is missing; it never becomes zero' },
  inheritsAlready: { zh: '本格已沿用{parent}，没有可清除的数', en: 'This cell already inherits from {parent}' },
  calculated: {
    zh: '“{label}”由公式算出，不能直接填；请改它所依据的{inputs}，或按 F2 改公式。',
    en: '“{label}” is calculated and cannot be typed over; change {inputs} instead, or press F2 for its formula.',
  },
  notYet: {
    zh: '“{label}”在 {period} 年还没有数。',
    en: '“{label}” has no figure in {period} yet.',
  },
  frozen: {
    zh: '“{scenario}”已于 {date} 冻结，不能再改；复制一份就可以改。',
    en: '“{scenario}” was frozen on {date} and cannot be changed; duplicate it to change the copy.',
  },
  points: { zh: '个百分点', en: 'pp' },
  // What an edit did, for undo
  editName: { zh: '{label} {from} → {to}', en: '{label} {from} → {to}' },
  editNameIn: { zh: '{scenario} · {label} {from} → {to}', en: '{scenario} · {label} {from} → {to}' },
  inherited: { zh: '沿用', en: 'inherited' },
  noData: { zh: '缺数据', en: 'no data' },
  // Where a figure comes from
  reportLine: { zh: '政府工作报告第 {line} 段', en: 'Work report, paragraph {line}' },
  assumedBy: { zh: '{author} · {date}', en: '{author} · {date}' },
  setBy: { zh: '由方案“{scenario}”设定', en: 'Set by the scenario “{scenario}”' },
  inheritedFrom: { zh: '沿用方案“{scenario}”', en: 'Inherited from the scenario “{scenario}”' },
  inheritedFromModel: { zh: '沿用目标模型原有的数', en: 'As the goal model ships it' },
  carriedOver: { zh: '沿用 {period} 年的数', en: 'Carried over from {period}' },
  missingNames: { zh: '缺：{names}', en: 'Missing: {names}' },
  lastYear: { zh: '{label}（{period}）', en: '{label} ({period})' },
  figureTitle: { zh: '{label} · {scenario} {period}', en: '{label} · {scenario} {period}' },
} as const satisfies Readonly<Record<string, Label>>;

/** Sentences about goals and growth. */
export const goalTexts = {
  base: { zh: '预期', en: 'Target' },
  stretch: { zh: '力争', en: 'Stretch' },
  marker: { zh: '{path} {value}', en: '{path} {value}' },
  growthIn: { zh: '{label} · {scenario} {period}', en: '{label} · {scenario} {period}' },
  below: { zh: '距{path}目标差 {gap} 个百分点（{amount}）', en: '{gap} pp below the {path} figure ({amount})' },
  belowOnly: { zh: '距{path}目标差 {gap} 个百分点', en: '{gap} pp below the {path} figure' },
  above: { zh: '高出{path}目标 {gap} 个百分点（{amount}）', en: '{gap} pp above the {path} figure ({amount})' },
  aboveOnly: { zh: '高出{path}目标 {gap} 个百分点', en: '{gap} pp above the {path} figure' },
  hundredMillion: { zh: '{amount} 亿元', en: '{amount} × ¥100m' },
  unknown: { zh: '缺{names}，暂时无法判定', en: 'Cannot be judged without {names}' },
  inStep: { zh: '同步', en: 'in step' },
  assigned: { zh: '待下达', en: 'assigned' },
  falling: { zh: '下降', en: 'falling' },
  rising: { zh: '上升', en: 'rising' },
  milestone: { zh: '节点', en: 'milestone' },
  room: { zh: '余 {value}', en: 'room {value}' },
  lacks: { zh: '缺{names}', en: 'lacks {names}' },
} as const satisfies Readonly<Record<string, Label>>;

/** 达成, 接近, 未达, 无法判定. */
export const stateLabels = {
  met: { zh: '达成', en: 'Met' },
  near: { zh: '接近', en: 'Near' },
  missed: { zh: '未达', en: 'Missed' },
  unknown: { zh: '无法判定', en: 'Unknown' },
} as const satisfies Readonly<Record<string, Label>>;
