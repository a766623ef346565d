import type { Label } from '../language.ts';

/** What the native dialogs say. */
export const dialogTexts = {
  program: { zh: '目标测算台', en: 'Goalpath' },
  untitled: { zh: '未命名', en: 'Untitled' },
  planFiles: { zh: '目标测算方案', en: 'Goalpath plans' },
  reportFiles: { zh: '政府工作报告', en: 'Government work reports' },
  actualsFiles: { zh: '月度数据', en: 'Monthly figures' },
  allFiles: { zh: '所有文件', en: 'All files' },
  workbooks: { zh: 'Excel 工作簿', en: 'Excel workbooks' },
  csvFiles: { zh: 'CSV 文件', en: 'CSV files' },
  wordFiles: { zh: 'Word 文档', en: 'Word documents' },
  pdfFiles: { zh: 'PDF 文件', en: 'PDF files' },
  svgFiles: { zh: 'SVG 图形', en: 'SVG graphics' },
  saveChanges: { zh: '要保存对“{name}”的修改吗？', en: 'Save the changes to “{name}”?' },
  saveChangesDetail: { zh: '不保存，这些修改就会丢失。', en: 'Without saving, these changes are lost.' },
  saveButton: { zh: '保存', en: 'Save' },
  discardButton: { zh: '不保存', en: 'Don’t Save' },
  cancelButton: { zh: '取消', en: 'Cancel' },
  overwrite: {
    zh: '“{name}”打开以后被别人改过，要覆盖它吗？',
    en: '“{name}” was changed by somebody else since it was opened. Overwrite it?',
  },
  overwriteDetail: {
    zh: '覆盖，别人的修改就会丢失；也可以另存为一个新文件。',
    en: 'Overwriting loses the other changes; you can also save as a new file.',
  },
  saveAsButton: { zh: '另存为…', en: 'Save As…' },
  overwriteButton: { zh: '覆盖', en: 'Overwrite' },
  replace: { zh: '“{name}”已经存在，要替换它吗？', en: '“{name}” already exists. Replace it?' },
  replaceFiles: {
    zh: '“{name}”里已有 {count} 个同名文件，要替换它们吗？',
    en: '“{name}” already holds {count} files of these names. Replace them?',
  },
  replaceButton: { zh: '替换', en: 'Replace' },
  crashed: {
    zh: '窗口接连异常退出。您的修改已经存为草稿，下次启动时会恢复。',
    en: 'The window keeps failing. Your changes are kept as a draft and come back at the next start.',
  },
  about: { zh: '版本 {version} · Electron {electron}', en: 'Version {version} · Electron {electron}' },
} as const satisfies Readonly<Record<string, Label>>;
