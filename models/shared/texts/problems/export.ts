import type { Label } from '../../language.ts';

/** What keeps a workbook or a brief from being written. */
export const exportProblems = {
  'print-failed': {
    zh: '简报没有在 {seconds} 秒内印成 {place}：请再试一次，或导出 Word 再另存为 PDF。',
    en: 'The brief was not printed as {place} within {seconds} s: try again, or export it for Word and save it as PDF there.',
  },
  'export-untranslatable': {
    zh: '“{place}”的公式不能译成表格公式（{reason}）：请改写公式后再导出。',
    en: 'The formula of “{place}” cannot be written as a worksheet formula ({reason}): rewrite it and export again.',
  },
  'workbook-text-too-long': {
    zh: '{place} 的文字有 {length} 个字符，工作表单元格最多 {limit} 个：请缩短后再导出。',
    en: 'The text of {place} has {length} characters and a worksheet cell holds {limit}: shorten it and export again.',
  },
  'workbook-too-large': {
    zh: '{place} 有 {length} {what}，工作表最多 {limit}：请减少方案或变量后再导出。',
    en: '{place} has {length} {what}, a worksheet holds {limit}: export fewer scenarios or variables.',
  },
  'workbook-name': {
    zh: '“{place}”不能作工作簿的名称（{reason}）：请改变量的标识后再导出。',
    en: '“{place}” cannot be a name in a workbook ({reason}): change the id of the variable and export again.',
  },
} as const satisfies Readonly<Record<string, Label>>;
