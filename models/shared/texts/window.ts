import type { Label } from '../language.ts';

/** The words of the window around the screens: bars, menus, messages. */
export const windowTexts = {
  appName: { zh: '目标测算台', en: 'Goalpath' },
  unsavedChanges: { zh: '未保存的修改 {count} 处', en: 'Unsaved changes: {count}' },
  unsaved: { zh: '尚未保存', en: 'not saved yet' },
  scenarios: { zh: '方案', en: 'Scenarios' },
  screens: { zh: '页面', en: 'Screens' },
  undo: { zh: '撤销', en: 'Undo' },
  redo: { zh: '重做', en: 'Redo' },
  undoNamed: { zh: '撤销：{name}', en: 'Undo: {name}' },
  redoNamed: { zh: '重做：{name}', en: 'Redo: {name}' },
  exportWorkbook: { zh: '导出工作簿', en: 'Export workbook' },
  save: { zh: '保存', en: 'Save' },
  // Status bar
  checking: { zh: '正在核对…', en: 'Checking…' },
  checksPassed: { zh: '检查 {passed}/{total} 通过', en: 'Checks {passed}/{total} passed' },
  checksOpen: {
    zh: '检查 {passed}/{total} 通过，{open} 项缺数据',
    en: 'Checks {passed}/{total} passed, {open} lack figures',
  },
  checksFailed: { zh: '检查未通过：{names}', en: 'Failed checks: {names}' },
  proxyCount: { zh: '替代数 {count}', en: '{count} proxies' },
  missingCount: { zh: '缺数据 {count}', en: '{count} missing' },
  recomputed: { zh: '重算 {time} ms', en: 'Recomputed in {time} ms' },
  noSelection: { zh: '未选格', en: 'Nothing selected' },
  otherLanguage: { zh: 'English', en: '中文' },
  switchLanguage: { zh: '切换到英文', en: 'Switch to Chinese' },
  theme: { zh: '外观', en: 'Theme' },
  themeSystem: { zh: '跟随系统', en: 'System' },
  themeLight: { zh: '浅色', en: 'Light' },
  themeDark: { zh: '深色', en: 'Dark' },
  themeNow: { zh: '外观：{theme}', en: 'Theme: {theme}' },
  // Messages
  messages: { zh: '消息', en: 'Messages' },
  dismiss: { zh: '知道了', en: 'Dismiss' },
  refusedOpen: {
    zh: '没有打开文件，当前文档未动。',
    en: 'The file was not opened; the present document is untouched.',
  },
  refusedSave: { zh: '没有保存。', en: 'Nothing was saved.' },
  refusedExport: { zh: '没有导出。', en: 'Nothing was exported.' },
  refusedImport: {
    zh: '没有导入，当前文档未动。',
    en: 'Nothing was imported; the present document is untouched.',
  },
  refusedDraft: {
    zh: '草稿没有存下来：现在断电会丢失最近的修改。',
    en: 'No draft could be kept: a power cut now would cost the latest changes.',
  },
  exported: { zh: '已导出 {name}。', en: 'Exported {name}.' },
  exportedMany: { zh: '已导出 {count} 个文件到“{name}”。', en: 'Exported {count} files to “{name}”.' },
  working: { zh: '正在导出…', en: 'Exporting…' },
  cancelWork: { zh: '取消', en: 'Cancel' },
  imported: {
    zh: '已从 {name} 导入 {count} 处，可一步撤销。',
    en: 'Imported {count} changes from {name}; one undo takes them back.',
  },
  importedNothing: {
    zh: '{name} 导出以后没有改动，没有可导入的。',
    en: 'Nothing was changed in {name} since it was exported; there is nothing to import.',
  },
  showFile: { zh: '在文件夹中显示', en: 'Show in folder' },
  draftRestored: {
    zh: '上次退出时有修改没有保存，已经恢复。',
    en: 'Changes that were not saved last time have been restored.',
  },
  savingDisabled: { zh: '浏览器里只能试看，不能保存。', en: 'Opened in a browser: nothing can be saved.' },
  moreProblems: { zh: '另有 {count} 处问题。', en: '{count} more problems.' },
  // Signatures
  thisComputer: { zh: '本机', en: 'this computer' },
  signedBy: { zh: '署名：{author}', en: 'Signed: {author}' },
  authorHelp: {
    zh: '改动、来源和冻结的版本署这个名字；留空则为本机',
    en: 'Signs changes, sources and frozen versions; empty: this computer',
  },
  authorName: { zh: '署名', en: 'Your name' },
} as const satisfies Readonly<Record<string, Label>>;
