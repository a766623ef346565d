import type { Label } from '../../language.ts';

/** What is wrong with the file of a report. */
export const reportProblems = {
  'report-not-text': {
    zh: '文件 {place} 不是 UTF-8 或 GB18030 编码的文本：请另存为文本文件，或复制报告全文后粘贴。',
    en: 'The file {place} is not text in UTF-8 or GB18030: save it as plain text, or copy the report and paste it.',
  },
  'report-damaged': {
    zh: '文件 {place} 已损坏或不是能读的 Word、PDF 文件：请用 Word 或 WPS 打开后另存，或复制全文后粘贴。',
    en: 'The file {place} is damaged or no readable Word or PDF file: open it in Word or WPS and save it again, or copy and paste the text.',
  },
  'report-old-format': {
    zh: '文件 {place} 是旧版 Word 文件（.doc、.wps）或加了密：请用 Word 或 WPS 打开，另存为不加密的 .docx。',
    en: 'The file {place} is an old Word file (.doc, .wps) or encrypted: open it in Word or WPS and save it as a .docx without a password.',
  },
  'report-locked': {
    zh: '文件 {place} 有打开密码：请先去掉密码，或复制全文后粘贴。',
    en: 'The file {place} needs a password: remove it first, or copy and paste the text.',
  },
  'report-no-text': {
    zh: '文件 {place} 里没有文字，可能是扫描件：请先做文字识别，或找到电子版后粘贴全文。',
    en: 'The file {place} holds no text and may be a scan: recognise its text first, or paste the text of the electronic version.',
  },
  'report-too-long': {
    zh: '文件 {place} 有 {length} 个字，超过上限 {limit}：这不像是一份政府工作报告，请另选文件。',
    en: 'The file {place} has {length} characters, above the limit of {limit}: it does not look like a report, choose another file.',
  },
  'report-too-large': {
    zh: '文件 {place} 有 {size} MB，超过上限 {limit} MB：请去掉其中的图片后另存，或复制全文后粘贴。',
    en: 'The file {place} has {size} MB, above the limit of {limit} MB: save it without its pictures, or copy and paste the text.',
  },
  'report-unsafe': {
    zh: '文件 {place} 的结构不正常（展开后过大或内部有重叠），为安全起见没有打开：请复制全文后粘贴。',
    en: 'The file {place} is built abnormally (it expands too far or overlaps itself) and was not opened for safety: copy and paste the text.',
  },
  'report-too-hard': {
    zh: '文件 {place} 太复杂，在 {seconds} 秒和 {memory} MB 内存之内没有读完：请另存为文本文件，或复制全文后粘贴。',
    en: 'The file {place} is too complex to be read within {seconds} seconds and {memory} MB: save it as plain text, or copy and paste the text.',
  },
} as const satisfies Readonly<Record<string, Label>>;
