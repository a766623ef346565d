import type { Label } from '../../language.ts';

/** What is wrong with a file of monthly figures. */
export const tableProblems = {
  'table-damaged': {
    zh: '文件 {place} 已损坏，或不是 .xlsx、.xls、.csv 表格：请用 Excel 或 WPS 打开，另存为 .xlsx 后再导入。',
    en: 'The file {place} is damaged or no .xlsx, .xls or .csv table: open it in Excel or WPS, save it as .xlsx and import again.',
  },
  'table-unsafe': {
    zh: '文件 {place} 的结构不正常（展开后过大或内部有重叠），为安全起见没有打开：请向给您文件的人重要一份。',
    en: 'The file {place} is built abnormally (it expands too far or overlaps itself) and was not opened for safety: ask the sender for it again.',
  },
  'table-too-hard': {
    zh: '文件 {place} 太大或太复杂，在 {seconds} 秒和 {memory} MB 内存之内没有读完：请只留下月度数据那张表再导入。',
    en: 'The file {place} is too large or complex to be read within {seconds} seconds and {memory} MB: keep the sheet with the monthly figures alone and import again.',
  },
  'table-file-too-large': {
    zh: '文件 {place} 有 {size} MB，超过上限 {limit} MB：请只留下月度数据那张表再导入。',
    en: 'The file {place} has {size} MB, above the limit of {limit} MB: keep the sheet with the monthly figures alone and import again.',
  },
  'table-locked': {
    zh: '文件 {place} 加了密：请在 Excel 或 WPS 里去掉密码，另存后再导入。',
    en: 'The file {place} is encrypted: remove the password in Excel or WPS, save it and import again.',
  },
  'table-macros': {
    zh: '文件 {place} 带有宏，没有打开：请另存为不含宏的 .xlsx 后再导入。',
    en: 'The file {place} carries macros and was not opened: save it as an .xlsx without macros and import again.',
  },
  'table-other-format': {
    zh: '文件 {place} 是另一种文档，不是 .xlsx、.xls、.csv 表格：请用 Excel 或 WPS 另存为 .xlsx 后再导入。',
    en: 'The file {place} is another kind of document and no .xlsx, .xls or .csv table: save it as .xlsx in Excel or WPS and import again.',
  },
  'table-not-text': {
    zh: '文件 {place} 不是表格，也不是 UTF-8 或 GB18030 编码的文本：请用 Excel 或 WPS 另存为 .xlsx 或 .csv 后再导入。',
    en: 'The file {place} is neither a workbook nor text in UTF-8 or GB18030: save it as .xlsx or .csv in Excel or WPS and import again.',
  },
  'table-empty': {
    zh: '文件 {place} 里没有数据：请选有月度数据的那个文件。',
    en: 'The file {place} holds no data: choose the file with the monthly figures.',
  },
} as const satisfies Readonly<Record<string, Label>>;
