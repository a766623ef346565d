import type { Label } from '../language.ts';
import { importProblems } from './import-problems.ts';
import { tableProblems } from './table-problems.ts';

/**
 * Every sentence the program says about something that is wrong, by code. `{place}` and the problem's details are put in.
 * Each says what is wrong, where, and the next step.
 */
export const problemTexts = {
  // Formulas
  'formula-empty': {
    zh: '公式是空的({place}):请写一个算式,例如 1 + 固定资产投资增速。',
    en: 'The formula is empty ({place}): write an expression, such as 1 + fixedAssetInvestmentGrowth.',
  },
  'formula-too-long': {
    zh: '公式太长({place}):有 {length} 个字符,上限 {limit};请拆成几个变量。',
    en: 'The formula is too long ({place}): {length} characters, the limit is {limit}; split it into several variables.',
  },
  'formula-too-deep': {
    zh: '公式嵌套太深({place}):请拆成几个变量。',
    en: 'The formula is nested too deeply ({place}): split it into several variables.',
  },
  'formula-syntax': {
    zh: '公式在第 {column} 个字符处读不懂({place}):请检查括号和运算符。',
    en: 'The formula cannot be read at character {column} ({place}): check the brackets and operators.',
  },
  'formula-percent': {
    zh: '公式里不能用 %(第 {column} 个字符,{place}):请把 8% 写成 0.08。',
    en: '% is not allowed in a formula (character {column}, {place}): write 8% as 0.08.',
  },
  'formula-implicit-multiplication': {
    zh: '第 {column} 个字符附近省略了乘号({place}):请写出 *。',
    en: 'A multiplication sign is left out near character {column} ({place}): write the *.',
  },
  'formula-unknown-name': {
    zh: '模型里没有“{name}”(第 {column} 个字符,{place}):请改成已有变量的名称。',
    en: 'The model has no “{name}” (character {column}, {place}): use the name of an existing variable.',
  },
  'formula-unknown-function': {
    zh: '没有函数“{name}”(第 {column} 个字符,{place}):可用的函数有 {functions};若要相乘请写出 *。',
    en: 'There is no function “{name}” (character {column}, {place}): use one of {functions}, or write * to multiply.',
  },
  'formula-argument-count': {
    zh: '函数 {name} 的参数个数不对({place}):给了 {given} 个,应为 {expected} 个。',
    en: 'The function {name} was given {given} arguments ({place}); it takes {expected}.',
  },
  'formula-previous-argument': {
    zh: 'previous 里只能写一个变量名({place}):例如 previous(固定资产投资额)。',
    en: 'previous takes one variable name ({place}): for example previous(fixedAssetInvestment).',
  },
  'formula-not-allowed': {
    zh: '公式里不允许 {what}(第 {column} 个字符,{place}):请只用四则运算、比较、条件和列出的函数。',
    en: '{what} is not allowed in a formula (character {column}, {place}): use arithmetic, comparison, conditions and the listed functions.',
  },
  'formula-type': {
    zh: '{what} 处需要{expected},得到的是{given}({place}):请检查比较和条件。',
    en: '{what} needs a {expected} but was given a {given} ({place}): check the comparisons and conditions.',
  },
  'formula-loop': {
    zh: '公式互相引用成环({place}):{cycle};请改其中一个,或用 previous() 引用上一年。',
    en: 'The formulas refer to each other in a loop ({place}): {cycle}; change one of them or use previous() for the year before.',
  },
  'formula-mixed-units': {
    zh: '{leftZh}与{rightZh}不能相加、相减或比较({place}):请先换算成同一单位、同一价格。',
    en: '{leftEn} and {rightEn} cannot be added, subtracted or compared ({place}): convert them to one unit and one price basis first.',
  },
  'formula-wrong-unit': {
    zh: '公式算出的是{leftZh},“{place}”应为{rightZh}:请检查是否少乘或少除了一项。',
    en: 'The formula gives {leftEn}, but “{place}” is {rightEn}: check whether a factor or a divisor is missing.',
  },
  'not-a-formula': {
    zh: '“{place}”在这里没有公式({id}):请选由公式算出的一格。',
    en: '“{place}” has no formula here ({id}): select a cell that is calculated.',
  },
  'not-finite': {
    zh: '“{place}”算不出有限的数({operation}):请检查除数是否为零、输入是否过大。',
    en: '“{place}” does not give a finite number ({operation}): check for a division by zero or an input that is too large.',
  },
  'depends-on-problem': {
    zh: '“{place}”所依据的“{name}”有错:请先改正“{name}”。',
    en: '“{place}” depends on “{name}”, which is in error: correct “{name}” first.',
  },
  // Model and scenarios
  'duplicate-id': {
    zh: '标识“{id}”出现了两次({place}):请改掉其中一个。',
    en: 'The id “{id}” appears twice ({place}): change one of them.',
  },
  'unknown-variable': {
    zh: '模型里没有变量“{id}”({place}):请用 evaluate 列出的变量。',
    en: 'The model has no variable “{id}” ({place}): use one of those that evaluate lists.',
  },
  'unknown-goal': {
    zh: '没有目标“{id}”({place}):请改成已有目标的标识。',
    en: 'There is no goal “{id}” ({place}): use the id of an existing goal.',
  },
  'not-an-assumption': {
    zh: '“{id}”是算出来的,不能直接填({place}):请改它所依据的假设。',
    en: '“{id}” is calculated and cannot be entered ({place}): change the assumptions it depends on.',
  },
  'unknown-period': {
    zh: '模型里没有年份“{period}”({place}):可用的年份是 {periods}。',
    en: 'The model has no period “{period}” ({place}): use one of {periods}.',
  },
  'unknown-scenario': {
    zh: '没有方案“{id}”({place}):现有方案是 {scenarios}。',
    en: 'There is no scenario “{id}” ({place}): the scenarios are {scenarios}.',
  },
  'scenario-loop': {
    zh: '方案“{id}”沿上级方案绕回了自己({place}):请改它的上级。',
    en: 'The scenario “{id}” is its own ancestor ({place}): change its parent.',
  },
  'scenario-frozen': {
    zh: '“{place}”已于 {date} 冻结,不能再改:请复制一份再改。',
    en: '“{place}” was frozen on {date} and cannot be changed: duplicate it and change the copy.',
  },
  'scenario-name': {
    zh: '方案名称不能为空,也不能与别的方案同名({place}):请换一个名称。',
    en: 'A scenario needs a name that no other has ({place}): choose another name.',
  },
  'scenario-root': {
    zh: '“{place}”是第一个方案,基年数据立在它上面,不能删除,也没有上级:请改别的方案。',
    en: '“{place}” is the first scenario and holds the base year; it cannot be deleted and has no parent: change another one.',
  },
  'actual-month': {
    zh: '月份“{month}”不在 {years} 年内({place}):请核对年月。',
    en: 'The month “{month}” is not in {years} ({place}): check it.',
  },
  'actual-not-finite': {
    zh: '“{place}”{month} 的数不是有限的数字:请核对。',
    en: 'The figure of “{place}” for {month} is not a finite number: check it.',
  },
  'span-outside-report': {
    zh: '“{id}”的原文位置 {start}–{end} 超出报告全文({place}):请重新指定原文。',
    en: 'The source span {start}–{end} of “{id}” lies outside the report ({place}): choose the sentence again.',
  },
  'weights-do-not-sum': {
    zh: '各行业比重之和是 {sum},应为 1({place}):请调整其中一个行业的比重。',
    en: 'The industry weights sum to {sum} instead of 1 ({place}): change one of the weights.',
  },
  // Entering figures
  'entry-not-a-number': {
    zh: '读不懂“{text}”({place}):请输入数字,例如 12、12% 或 1,234.5。',
    en: '“{text}” is not a number ({place}): enter one such as 12, 12% or 1,234.5.',
  },
  'entry-out-of-range': {
    zh: '“{text}”超出了合理范围 {min} 至 {max}({place}):请检查单位。',
    en: '“{text}” is outside the sensible range {min} to {max} ({place}): check the unit.',
  },
  'entry-nothing-present': {
    zh: '“{place}”还没有数,“{text}”没有可加减的:请先填一个数。',
    en: '“{place}” has no figure that “{text}” could change: enter one first.',
  },
  'entry-not-relative': {
    zh: '“{text}”在这里没有意义({place}):个百分点只用于百分数,除数不能为零。',
    en: '“{text}” has no meaning here ({place}): points are for rates, and a divisor is not zero.',
  },
  'lever-held': {
    zh: '“{place}”已锁定,推演不能改它:请先解除锁定,或另选可动的假设。',
    en: '“{place}” is held and must not move: release it, or choose another assumption to move.',
  },
  // Ranges of the grid
  'paste-nothing': {
    zh: '剪贴板里没有可以粘贴的数:请先在 Excel、WPS 或本表里复制。',
    en: 'There is nothing to paste on the clipboard: copy figures in Excel, WPS or this grid first.',
  },
  'paste-shape': {
    zh: '剪贴板是 {rows} 行 × {columns} 列,选区是 {selectedRows} 行 × {selectedColumns} 列,不成整倍数,没有粘贴:请只选左上角一格再粘贴。',
    en: 'The clipboard has {rows} × {columns} cells and the selection {selectedRows} × {selectedColumns}, which is no multiple; nothing was pasted: select the top left cell alone and paste again.',
  },
  'paste-room': {
    zh: '剪贴板是 {rows} 行 × {columns} 列,从这一格起只显示着 {room} 行 × {across} 列,没有粘贴:请展开分组、显示更多年份,或换一个起点。',
    en: 'The clipboard has {rows} × {columns} cells and only {room} × {across} are on show from here; nothing was pasted: unfold the groups, show more years, or start elsewhere.',
  },
  'enter-units': {
    zh: '选区里的单位不同({units}),“{text}”不能都填:请只选同一单位的格。',
    en: 'The selection has figures in {units}, and “{text}” would be another thing in each: select cells of one unit.',
  },
  'fill-units': {
    zh: '单位不同,没有填充:{from} 的数不能填进以{to}计的“{label}”:请只选同一单位的格。',
    en: 'Nothing was filled: a figure in {from} does not go into “{labelEn}” in {to}; select cells of one unit.',
  },
  // Files
  'file-not-found': {
    zh: '找不到文件 {place}:请检查路径。',
    en: 'The file {place} was not found: check the path.',
  },
  'file-unreadable': {
    zh: '读不了文件 {place}({reason}):请检查它是否被占用、是否有权限。',
    en: 'The file {place} cannot be read ({reason}): check that it is not in use and that you may open it.',
  },
  'file-unwritable': {
    zh: '写不了文件 {place}({reason}):请换一个位置保存;原来的文件没有动。',
    en: 'The file {place} cannot be written ({reason}): save it elsewhere; the previous file is untouched.',
  },
  'file-too-large': {
    zh: '文件 {place} 有 {size} MB,超过上限 {limit} MB:这不像是目标测算方案,请另选文件。',
    en: 'The file {place} has {size} MB, above the limit of {limit} MB: it does not look like a Goalpath plan, choose another file.',
  },
  'file-not-text': {
    zh: '文件 {place} 不是文本文件:请选择 .goalpath.json 方案文件。',
    en: 'The file {place} is not a text file: choose a .goalpath.json plan.',
  },
  'report-not-text': {
    zh: '文件 {place} 不是 UTF-8 或 GB18030 编码的文本:请另存为文本文件,或复制报告全文后粘贴。',
    en: 'The file {place} is not text in UTF-8 or GB18030: save it as plain text, or copy the report and paste it.',
  },
  'report-damaged': {
    zh: '文件 {place} 已损坏或不是能读的 Word、PDF 文件:请用 Word 或 WPS 打开后另存,或复制全文后粘贴。',
    en: 'The file {place} is damaged or no readable Word or PDF file: open it in Word or WPS and save it again, or copy and paste the text.',
  },
  'report-old-format': {
    zh: '文件 {place} 是旧版 Word 文件(.doc、.wps)或加了密:请用 Word 或 WPS 打开,另存为不加密的 .docx。',
    en: 'The file {place} is an old Word file (.doc, .wps) or encrypted: open it in Word or WPS and save it as a .docx without a password.',
  },
  'report-locked': {
    zh: '文件 {place} 有打开密码:请先去掉密码,或复制全文后粘贴。',
    en: 'The file {place} needs a password: remove it first, or copy and paste the text.',
  },
  'report-no-text': {
    zh: '文件 {place} 里没有文字,可能是扫描件:请先做文字识别,或找到电子版后粘贴全文。',
    en: 'The file {place} holds no text and may be a scan: recognise its text first, or paste the text of the electronic version.',
  },
  'report-too-long': {
    zh: '文件 {place} 有 {length} 个字,超过上限 {limit}:这不像是一份政府工作报告,请另选文件。',
    en: 'The file {place} has {length} characters, above the limit of {limit}: it does not look like a report, choose another file.',
  },
  'report-too-large': {
    zh: '文件 {place} 有 {size} MB,超过上限 {limit} MB:请去掉其中的图片后另存,或复制全文后粘贴。',
    en: 'The file {place} has {size} MB, above the limit of {limit} MB: save it without its pictures, or copy and paste the text.',
  },
  'report-unsafe': {
    zh: '文件 {place} 的结构不正常(展开后过大或内部有重叠),为安全起见没有打开:请复制全文后粘贴。',
    en: 'The file {place} is built abnormally (it expands too far or overlaps itself) and was not opened for safety: copy and paste the text.',
  },
  'report-too-hard': {
    zh: '文件 {place} 太复杂,在 {seconds} 秒和 {memory} MB 内存之内没有读完:请另存为文本文件,或复制全文后粘贴。',
    en: 'The file {place} is too complex to be read within {seconds} seconds and {memory} MB: save it as plain text, or copy and paste the text.',
  },
  'json-broken': {
    zh: '方案文件 {place} 不完整或已损坏(第 {line} 行第 {column} 列):请找回备份,或向给您文件的人重要一份。',
    en: 'The plan {place} is cut short or damaged (line {line}, column {column}): restore a backup or ask the sender for it again.',
  },
  'plan-not-a-plan': {
    zh: '文件 {place} 不是目标测算方案:请选择 .goalpath.json 方案文件。',
    en: 'The file {place} is not a Goalpath plan: choose a .goalpath.json plan.',
  },
  'plan-newer': {
    zh: '方案文件 {place} 是更新版本保存的(格式 {found},本程序支持到 {supported}):请升级程序后再打开。',
    en: 'The plan {place} was saved by a newer version (format {found}, this program reads up to {supported}): update the program to open it.',
  },
  'plan-shape': {
    zh: '方案文件 {place} 的“{path}”不合格式:{reason};请在生成它的程序里重新保存。',
    en: 'The plan {place} is malformed at “{path}”: {reason}; save it again in the program that made it.',
  },
  // Command line
  'usage-unknown-command': {
    zh: '没有命令“{place}”:可用的命令是 {commands}。',
    en: 'There is no command “{place}”: use one of {commands}.',
  },
  'usage-option': {
    zh: '命令行参数有误({place}):{reason};用 --help 查看用法。',
    en: 'The command line is wrong ({place}): {reason}; see --help.',
  },
  'print-failed': {
    zh: '简报没有在 {seconds} 秒内印成 {place}:请再试一次,或导出 Word 再另存为 PDF。',
    en: 'The brief was not printed as {place} within {seconds} s: try again, or export it for Word and save it as PDF there.',
  },
  'brief-kind': {
    zh: '命令行写不出“{place}”:简报在命令行写成 .docx;PDF 请在窗口用“文件 > 导出 > 简报（PDF）”。',
    en: 'The command line cannot write “{place}”: a brief is written as .docx there; for PDF use File > Export > Brief (PDF) in the window.',
  },
  'export-untranslatable': {
    zh: '“{place}”的公式不能译成表格公式({reason}):请改写公式后再导出。',
    en: 'The formula of “{place}” cannot be written as a worksheet formula ({reason}): rewrite it and export again.',
  },
  'usage-unknown-option': {
    zh: '不认识选项 {option}({place}):用 --help 查看这个命令的选项。',
    en: 'The option {option} is not known ({place}): see --help for the options of this command.',
  },
  'usage-missing-option': {
    zh: '缺少选项 {option}({place}):请写成 {example}。',
    en: 'The option {option} is missing ({place}): write it as {example}.',
  },
  'usage-arguments': {
    zh: '参数个数不对({place}):给了 {given} 个,应为 {expected} 个;用法是 {usage}。',
    en: 'Wrong number of arguments ({place}): {given} given, {expected} expected; the usage is {usage}.',
  },
  'usage-setting': {
    zh: '读不懂设定“{text}”({place}):请写成 变量=数值,例如 fixedAssetInvestmentGrowth=10% 或 fixedAssetInvestmentGrowth@2025=0.1。',
    en: 'The setting “{text}” cannot be read ({place}): write ID=VALUE, such as fixedAssetInvestmentGrowth=10% or fixedAssetInvestmentGrowth@2025=0.1.',
  },
  'file-not-regular': {
    zh: '{place} 是文件夹或设备,不是文件:请指定一个文件。',
    en: '{place} is a folder or a device and not a file: name a file.',
  },
  // Analyses
  'lever-twice': {
    zh: '“{id}”写了两次({place}):每个假设只写一次。',
    en: '“{id}” is given twice ({place}): name each assumption once.',
  },
  'analysis-broken': {
    zh: '推演中断了，文档没有改动。请再算一次。',
    en: 'The analysis broke off; the document is untouched. Run it again.',
  },
  'lever-bounds': {
    zh: '下限 {min} 大于上限 {max}({place}):请对调。',
    en: 'The lower bound {min} is above the upper bound {max} ({place}): swap them.',
  },
  'table-too-large': {
    zh: '“{place}”有 {count} 个取值,每边最多 {limit} 个:请减少取值。',
    en: '“{place}” takes {count} figures and a side of a table holds {limit}: take fewer.',
  },
  'distribution-order': {
    zh: '“{place}”的分布要求 最小 ≤ 最可能 ≤ 最大,且最小小于最大,现在是 {min}、{mode}、{max}:请改正。',
    en: 'The distribution of “{place}” needs min ≤ mode ≤ max and min below max, not {min}, {mode}, {max}: correct it.',
  },
  'distribution-spread': {
    zh: '“{place}”的标准差必须大于零,对数正态的均值也必须大于零(现在是 {mean}、{sd}):请改正。',
    en: 'The standard deviation of “{place}” must be above zero, and so must a lognormal mean (now {mean}, {sd}): correct it.',
  },
  'correlation-impossible': {
    zh: '这些秩相关系数不能同时成立({place}):每个应在 −1 与 1 之间,并且互相不矛盾。',
    en: 'These rank correlations cannot hold together ({place}): each must lie between −1 and 1 and they must not contradict each other.',
  },
  'samples-out-of-range': {
    zh: '抽样次数是 {samples}({place}):请取 1 至 {limit} 之间的整数。',
    en: 'The number of samples is {samples} ({place}): take a whole number from 1 to {limit}.',
  },
  // Workbooks
  'workbook-text-too-long': {
    zh: '{place} 的文字有 {length} 个字符,工作表单元格最多 {limit} 个:请缩短后再导出。',
    en: 'The text of {place} has {length} characters and a worksheet cell holds {limit}: shorten it and export again.',
  },
  'workbook-too-large': {
    zh: '{place} 有 {length} {what},工作表最多 {limit}:请减少方案或变量后再导出。',
    en: '{place} has {length} {what}, a worksheet holds {limit}: export fewer scenarios or variables.',
  },
  'workbook-name': {
    zh: '“{place}”不能作工作簿的名称({reason}):请改变量的标识后再导出。',
    en: '“{place}” cannot be a name in a workbook ({reason}): change the id of the variable and export again.',
  },
  ...importProblems,
  ...tableProblems,
  // Checks of a plan
  'identity-broken': {
    zh: '检查“{zh}”未通过({place}):{detail};请改正它所用的假设或目标。',
    en: 'The check “{en}” fails ({place}): {detail}; correct the assumptions or goals it rests on.',
  },
} as const satisfies Readonly<Record<string, Label>>;
