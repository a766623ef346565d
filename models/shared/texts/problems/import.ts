import type { Label } from '../../language.ts';

/** What is wrong with a workbook that comes back, and what in it deserves a look. */
export const importProblems = {
  // The file
  'workbook-damaged': {
    zh: '文件 {place} 已损坏或不是 Excel 工作簿：请用 Excel 或 WPS 打开，另存为 .xlsx 后再导入。',
    en: 'The file {place} is damaged or no Excel workbook: open it in Excel or WPS and save it again as .xlsx.',
  },
  'workbook-unsafe': {
    zh: '文件 {place} 的结构不正常（展开后过大或内部有重叠），为安全起见没有打开：请向给您文件的人重要一份。',
    en: 'The file {place} is built abnormally (it expands too far or overlaps itself) and was not opened for safety: ask the sender for it again.',
  },
  'workbook-too-hard': {
    zh: '文件 {place} 太大或太复杂，在 {seconds} 秒和 {memory} MB 内存之内没有读完：请去掉自己加的内容后再导入。',
    en: 'The file {place} is too large or complex to be read within {seconds} seconds and {memory} MB: take out what was added to it and import again.',
  },
  'workbook-file-too-large': {
    zh: '文件 {place} 有 {size} MB，超过上限 {limit} MB：请去掉其中的图片和自己加的表后再导入。',
    en: 'The file {place} has {size} MB, above the limit of {limit} MB: take out pictures and added sheets and import again.',
  },
  'workbook-old-format': {
    zh: '文件 {place} 是旧版 Excel 文件（.xls）或加了密：请另存为不加密的 .xlsx 后再导入。',
    en: 'The file {place} is an old Excel file (.xls) or encrypted: save it as an .xlsx without a password and import again.',
  },
  'workbook-macros': {
    zh: '文件 {place} 带有宏，没有打开：请另存为不含宏的 .xlsx 后再导入。',
    en: 'The file {place} carries macros and was not opened: save it as an .xlsx without macros and import again.',
  },
  'workbook-other-format': {
    zh: '文件 {place} 不是 .xlsx 工作簿：请用 Excel 或 WPS 另存为 .xlsx 后再导入。',
    en: 'The file {place} is no .xlsx workbook: save it as .xlsx in Excel or WPS and import again.',
  },
  'workbook-not-ours': {
    zh: '文件 {place} 不是目标测算台导出的工作簿：请先导出工作簿，在其中修改后再导入。',
    en: 'The file {place} was not exported by Goalpath: export a workbook, edit that one, and import it.',
  },
  'workbook-version': {
    zh: '文件 {place} 的格式版本是 {found}，本程序只认版本 {supported}：请用本程序重新导出后再修改。',
    en: 'The file {place} has format version {found} and this program reads version {supported}: export it again with this program.',
  },
  'workbook-meta': {
    zh: '文件 {place} 里供导入用的隐藏表 _meta 被改动过，无法核对：请重新导出后再修改。',
    en: 'The hidden sheet _meta of {place} was altered, so that nothing can be compared: export the workbook again.',
  },
  'workbook-other-model': {
    zh: '文件 {place} 出自另一个目标模型（{found}），当前方案是 {own}：请先打开它所属的方案。',
    en: 'The file {place} belongs to another goal model ({found}), the open plan is {own}: open the plan it came from.',
  },
  // What in it deserves a look
  'import-overwrites': {
    zh: '“{zh}”导出后已由 {fromZh} 改为 {presentZh}，采用工作簿的 {toZh} 会覆盖它：请确认。',
    en: '“{en}” was changed from {fromEn} to {presentEn} since the export, and the workbook’s {toEn} would overwrite it: confirm.',
  },
  'import-text-number': {
    zh: '“{zh}”的单元格里是文字“{text}”，读作 {toZh}：请确认。',
    en: 'The cell of “{en}” holds the text “{text}”, read as {toEn}: confirm.',
  },
  'import-percent': {
    zh: '“{zh}”填的是 {text}，即 {wrongZh}，多半是 {toZh}：请确认。',
    en: '“{en}” was given as {text}, which is {wrongEn} and most likely means {toEn}: confirm.',
  },
  'import-out-of-range': {
    zh: '“{zh}”填的是 {toZh}，超出合理范围 {minZh} 至 {maxZh}，没有采用：请检查单位。',
    en: '“{en}” was given as {toEn}, outside the sensible range {minEn} to {maxEn}, and is not taken: check the unit.',
  },
  'import-not-a-number': {
    zh: '“{zh}”的单元格里是“{text}”，不是数字，没有采用：请在工作簿里改成数字。',
    en: 'The cell of “{en}” holds “{text}”, which is no number, and is not taken: type a number there.',
  },
  'import-formula': {
    zh: '“{zh}”的单元格里写了公式 ={text}，显示 {toZh}；公式不会导入，只能采用这个数：请确认。',
    en: 'The cell of “{en}” holds the formula ={text}, showing {toEn}; formulas are not imported, only the figure can be taken: confirm.',
  },
  'import-formula-refused': {
    zh: '“{zh}”的单元格里写了公式 ={text}，没有采用：请在工作簿里改成数字。',
    en: 'The cell of “{en}” holds the formula ={text}, which is not taken: type a number there.',
  },
  'import-cleared': {
    zh: '“{zh}”的单元格被清空：它本来就是沿用的，仍然沿用。',
    en: 'The cell of “{en}” was emptied: the figure was inherited and stays so.',
  },
  'import-unit': {
    zh: '“{zh}”导出时的单位是 {found}，当前方案里是 {own}，没有采用：请重新导出。',
    en: '“{en}” was exported in {found} and the plan has {own} now; it is not taken: export the workbook again.',
  },
  'import-unknown': {
    zh: '工作簿里有 {count} 个输入（如“{name}”）在当前方案里没有对应的假设，没有采用：请打开它所属的方案。',
    en: 'Inputs of the workbook for which the plan has no assumption: {count} (such as “{name}”); they are not taken, open the plan it came from.',
  },
  'import-missing-names': {
    zh: '工作簿里找不到 {count} 个名称（如“{name}”），它们的单元格被删或改了名，没有采用：请在原工作簿里重做修改。',
    en: 'Names missing in the workbook: {count} (such as “{name}”); their cells were deleted or renamed, make the changes in the original again.',
  },
  'import-columns': {
    zh: '名称“{name}”原有 {expected} 格，现在是 {found} 格，认不出年份，没有采用：请不要在年份之间插入或删除列。',
    en: 'The name “{name}” had {expected} cells and has {found} now, so that the years cannot be told: do not insert or delete columns between the years.',
  },
  'import-formulas-changed': {
    zh: '工作簿里有 {count} 个公式被改（如“{zh}”），没有采用：公式只能在程序里改。',
    en: 'Formulas changed in the workbook: {count} (such as “{en}”); they are not taken, change formulas in the program.',
  },
  'import-target-changed': {
    zh: '目标“{zh}”的数由 {fromZh} 改为 {toZh}，没有采用：目标以报告原文为准。',
    en: 'The target “{en}” was changed from {fromEn} to {toEn} and is not taken: targets follow the words of the report.',
  },
  'import-plan-newer': {
    zh: '方案在 {date} 导出之后又有改动：请看清“现在”一列再采用。',
    en: 'The plan has changed since the export of {date}: mind the column of present figures.',
  },
  'import-external-links': {
    zh: '工作簿里有指向其他文件的链接，程序没有跟随，也没有采用其中的数。',
    en: 'The workbook links to other files; none of them was followed and nothing of them is taken.',
  },
  'import-embedded-objects': {
    zh: '工作簿里嵌有其他程序的对象，程序没有打开它们。',
    en: 'The workbook embeds objects of other programs; none of them was opened.',
  },
  'import-connections': {
    zh: '工作簿里有数据连接，程序没有使用它们。',
    en: 'The workbook has data connections; none of them was used.',
  },
} as const satisfies Readonly<Record<string, Label>>;
