import type { Label } from '../../language.ts';

/** What is wrong with a file, or with a plan that is read from one. */
export const fileProblems = {
  'file-not-found': {
    zh: '找不到文件 {place}：请检查路径。',
    en: 'The file {place} was not found: check the path.',
  },
  'file-unreadable': {
    zh: '读不了文件 {place}（{reason}）：请检查它是否被占用、是否有权限。',
    en: 'The file {place} cannot be read ({reason}): check that it is not in use and that you may open it.',
  },
  'file-unwritable': {
    zh: '写不了文件 {place}（{reason}）：请换一个位置保存；原来的文件没有动。',
    en: 'The file {place} cannot be written ({reason}): save it elsewhere; the previous file is untouched.',
  },
  'file-too-large': {
    zh: '文件 {place} 有 {size} MB，超过上限 {limit} MB：这不像是目标测算方案，请另选文件。',
    en: 'The file {place} has {size} MB, above the limit of {limit} MB: it does not look like a Goalpath plan, choose another file.',
  },
  'file-not-text': {
    zh: '文件 {place} 不是文本文件：请选择 .goalpath.json 方案文件。',
    en: 'The file {place} is not a text file: choose a .goalpath.json plan.',
  },
  'json-broken': {
    zh: '方案文件 {place} 不完整或已损坏（第 {line} 行第 {column} 列）：请找回备份，或向给您文件的人重要一份。',
    en: 'The plan {place} is cut short or damaged (line {line}, column {column}): restore a backup or ask the sender for it again.',
  },
  'plan-not-a-plan': {
    zh: '文件 {place} 不是目标测算方案：请选择 .goalpath.json 方案文件。',
    en: 'The file {place} is not a Goalpath plan: choose a .goalpath.json plan.',
  },
  'plan-newer': {
    zh: '方案文件 {place} 是更新版本保存的（格式 {found}，本程序支持到 {supported}）：请升级程序后再打开。',
    en: 'The plan {place} was saved by a newer version (format {found}, this program reads up to {supported}): update the program to open it.',
  },
  'plan-shape': {
    zh: '方案文件 {place} 的“{path}”不合格式：{reason}；请在生成它的程序里重新保存。',
    en: 'The plan {place} is malformed at “{path}”: {reason}; save it again in the program that made it.',
  },
  'file-not-regular': {
    zh: '{place} 是文件夹或设备，不是文件：请指定一个文件。',
    en: '{place} is a folder or a device and not a file: name a file.',
  },
} as const satisfies Readonly<Record<string, Label>>;
