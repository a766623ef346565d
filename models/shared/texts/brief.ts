import type { Label } from '../language.ts';

/** The sentences of the brief for a leader. `{…}` is put in by `fillProse`; punctuation is that of official documents. */
export const briefTexts = {
  title: { zh: '{place}{year}年主要预期目标测算简报', en: '{place} {year}: targets and what it takes to reach them' },
  day: { zh: '{year}年{month}月{day}日', en: '{year}-{month}-{day}' },
  standing: { zh: '（{day}　方案：{scenarios}）', en: '({day} · scenarios: {scenarios})' },
  scenarioNames: { zh: '、', en: ', ' },
  frozen: { zh: '“{name}”（{date}冻结）', en: '“{name}” (frozen {date})' },
  named: { zh: '“{name}”', en: '“{name}”' },

  // One: the question
  question: { zh: '一、问题', en: '1. The question' },
  asked: {
    zh: '政府工作报告提出，{year}年{indicator}{base}、力争{stretch}。本简报用目标模型回答：按现有假设能否达到，增长由什么支撑，缺口怎样补，还有哪些风险。',
    en: 'The work report sets {indicator} for {year} at {base}, with {stretch} to be striven for. This brief answers from the goal model: can that be reached on present assumptions, what carries growth, what would close the gap, and what are the risks.',
  },
  askedOnce: {
    zh: '政府工作报告提出，{year}年{indicator}{base}。本简报用目标模型回答：按现有假设能否达到，增长由什么支撑，缺口怎样补，还有哪些风险。',
    en: 'The work report sets {indicator} for {year} at {base}. This brief answers from the goal model: can that be reached on present assumptions, what carries growth, what would close the gap, and what are the risks.',
  },
  notAsked: {
    zh: '政府工作报告没有给出{year}年{indicator}的目标数。本简报只说明按现有假设测算的结果、支撑和风险。',
    en: 'The work report sets no figure for {indicator} in {year}. This brief tells what present assumptions give, what carries it, and the risks.',
  },

  // Two: both paths
  paths: { zh: '二、两条路径', en: '2. Both paths' },
  basePath: { zh: '（一）预期路径。', en: 'Base path. ' },
  stretchPath: { zh: '（二）力争路径。', en: 'Stretch path. ' },
  above: {
    zh: '方案{scenario}测算{indicator}{value}，比目标{goal}高{gap}个百分点{amount}，判定为{state}。',
    en: 'In the scenario {scenario} {indicator} comes to {value}, {gap} points above the goal of {goal}{amount}: {state}.',
  },
  below: {
    zh: '方案{scenario}测算{indicator}{value}，比目标{goal}低{gap}个百分点{amount}，判定为{state}。',
    en: 'In the scenario {scenario} {indicator} comes to {value}, {gap} points below the goal of {goal}{amount}: {state}.',
  },
  level: {
    zh: '方案{scenario}测算{indicator}{value}，与目标{goal}持平，判定为{state}。',
    en: 'In the scenario {scenario} {indicator} comes to {value}, level with the goal of {goal}: {state}.',
  },
  amount: { zh: '（{amount}亿元）', en: ' ({amount} ¥100m)' },
  noGoal: {
    zh: '方案{scenario}测算{indicator}{value}，报告没有给出可以对照的数。',
    en: 'In the scenario {scenario} {indicator} comes to {value}; the report has no figure to compare it with.',
  },
  lacking: {
    zh: '方案{scenario}缺数据，算不出{indicator}，不能判定；缺{count}项（{names}），补齐后再算。',
    en: 'The scenario {scenario} lacks data: {indicator} cannot be calculated or judged. Missing are {count} figures ({names}).',
  },
  failing: {
    zh: '方案{scenario}的{indicator}算不出：{problem}',
    en: 'In the scenario {scenario} {indicator} cannot be calculated: {problem}',
  },
  noScenario: {
    zh: '方案中没有对照这条路径的，未测算。',
    en: 'No scenario is measured against this path; it was not calculated.',
  },
  bridge: {
    zh: '由方案{from}到{to}变化{total}个百分点，来自{list}。',
    en: 'From {from} to {to} the growth changes by {total} points: {list}.',
  },
  bridgePart: { zh: '{name}{size}', en: '{name} {size}' },
  bridgeRest: { zh: '其余{count}项', en: '{count} others' },

  // Three: what carries growth
  carriers: { zh: '三、增长靠什么', en: '3. What carries growth' },
  production: { zh: '（一）生产端。', en: 'Production side. ' },
  pulls: {
    zh: '方案{scenario}中各行业拉动增长的百分点数（括号内为贡献率）依次为：{list}。{residual}',
    en: 'In the scenario {scenario} the industries pull growth by these points (share in brackets): {list}. {residual}',
  },
  pull: { zh: '{name}{pull}（{share}）', en: '{name} {pull} ({share})' },
  pullAlone: { zh: '{name}{pull}', en: '{name} {pull}' },
  noPull: { zh: '{name}缺数据', en: '{name} has no data' },
  residual: { zh: '残差{size}个百分点，照实列出。', en: 'A residual of {size} points is left as it is.' },
  expenditure: { zh: '（二）支出端（测算，非官方数）。', en: 'Expenditure side (estimate, not official). ' },
  demands: { zh: '{list}个百分点。', en: '{list} points.' },
  noDemands: { zh: '缺数据，算不出各项需求的拉动。', en: 'Figures are missing: it cannot be calculated.' },
  noPulls: { zh: '缺数据，算不出各行业拉动。', en: 'Figures are missing: the pulls cannot be calculated.' },
  pullsChart: { zh: '图1　方案“{scenario}”行业拉动（百分点）', en: 'Figure 1. Pulls in “{scenario}” (points)' },
  pathsChart: { zh: '图2　两条路径行业拉动（百分点）', en: 'Figure 2. Pulls on both paths (points)' },
  pathChart: { zh: '图2　行业拉动（百分点）', en: 'Figure 2. Pulls of the industries (points)' },

  // Four: what would close the gap
  closing: { zh: '四、缺口怎样补', en: '4. What would close the gap' },
  closingBase: { zh: '（一）预期目标{goal}。', en: 'The goal of {goal}. ' },
  closingStretch: { zh: '（二）力争目标{goal}。', en: 'The stretch goal of {goal}. ' },
  single: {
    zh: '方案{scenario}只动一项，下列任一项即可：{list}。',
    en: 'In {scenario} any one of these alone would do: {list}.',
  },
  singleNone: {
    zh: '方案{scenario}只动任何一项，在界内都补不上。',
    en: 'In {scenario} no single lever closes it within its bounds.',
  },
  move: { zh: '{name}由{from}到{to}', en: '{name} from {from} to {to}' },
  cannot: { zh: '{names}在界内单独补不上。', en: '{names} cannot do it alone within the bounds.' },
  together: {
    zh: '几项一起动、改动最小的组合是：{list}。',
    en: 'The combination that changes least: {list}.',
  },
  infeasible: {
    zh: '方案{scenario}在界内达不到：最高{maximum}，限住它的是{names}。{certainty}',
    en: 'Within the bounds {scenario} does not reach it: at most {maximum}, held back by {names}. {certainty}',
  },
  unsolved: {
    zh: '方案{scenario}在界内没有找到达到的办法。{certainty}',
    en: 'Within the bounds no way was found in {scenario}. {certainty}',
  },
  cushion: {
    zh: '方案{scenario}已达到，不需再补。余量：只动一项，{list}，为刚好达到。',
    en: 'The scenario {scenario} reaches it already. Its room: with one lever moved alone, {list} would just reach it.',
  },
  reachedPlain: {
    zh: '方案{scenario}已达到，不需再补。',
    en: 'The scenario {scenario} reaches it already; nothing has to be closed.',
  },
  cannotSolve: {
    zh: '方案{scenario}缺数据，缺口算不出，无法求解。',
    en: 'The scenario {scenario} lacks data: there is no gap to solve for.',
  },
  nothingToClose: {
    zh: '报告没有给出增速目标，没有缺口可补。',
    en: 'The report sets no goal for growth: there is no gap to close.',
  },

  // Five: risks
  risks: { zh: '五、风险和待补', en: '5. Risks and what is missing' },
  item: { zh: '{number}．', en: '{number}. ' },
  andOthers: { zh: '{names}等', en: '{names} …' },
  missingRisk: {
    zh: '缺数据{count}项，主要目标中{goals}项（{names}）因此无法判定。',
    en: '{count} figures are missing; {goals} of the main targets cannot be judged ({names}).',
  },
  missingQuiet: {
    zh: '缺数据{count}项，不影响主要目标。',
    en: '{count} figures are missing; no main target needs them.',
  },
  proxyRisk: {
    zh: '{count}项假设借用外地或往年的数，换成本地数后结果会变。',
    en: '{count} assumptions are borrowed from elsewhere or other years; local figures will change the results.',
  },
  checksPassed: { zh: '模型恒等检查{passed}项全部通过。', en: 'All {passed} identities of the model hold.' },
  checksFailed: {
    zh: '模型恒等检查{total}项中有{failed}项未通过：{names}。下列结果须先核实。',
    en: '{failed} of {total} identities of the model fail: {names}. The results must be verified first.',
  },
  moreFindings: {
    zh: '报告核对另有{count}处提示。',
    en: 'The audit of the report has {count} more findings.',
  },
  noFindings: { zh: '报告核对未发现矛盾。', en: 'The audit of the report found no contradiction.' },

  // Six: the table
  targets: { zh: '六、主要目标', en: '6. The main targets' },
  tableCaption: { zh: '表1　主要目标与测算（{year}年）', en: 'Table 1. Main targets and the model ({year})' },
  indicator: { zh: '指标', en: 'Indicator' },
  goal: { zh: '预期', en: 'Target' },
  stretchGoal: { zh: '力争', en: 'Stretch' },
  modelHead: { zh: '{scenario}测算', en: '{scenario} model' },
  gap: { zh: '差距', en: 'Gap' },
  state: { zh: '状态', en: 'State' },
  moreGoals: { zh: '另有{count}项主要目标未列，见工作簿。', en: '{count} more main targets are in the workbook.' },
  attainmentChart: { zh: '图3　主要目标与测算（%）', en: 'Figure 3. Main targets and the model (%)' },
  goalSeries: { zh: '{path}目标', en: '{path} (report)' },
  modelSeries: { zh: '{scenario}测算', en: '{scenario} (model)' },
  noTargets: { zh: '报告没有列在前面的主要目标。', en: 'The report has no main targets.' },
} as const satisfies Readonly<Record<string, Label>>;
