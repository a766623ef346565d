import type { Label } from '../language.ts';

/** A key and what it does, as the sheet of keys shows them. */
interface KeyText {
  readonly keys: string;
  readonly does: Label;
}

/** The sheet of keys, in groups: entries and selections of the grid, the way to a figure's source, the document, the window. */
export const keyGroups: readonly { readonly title: Label; readonly keys: readonly KeyText[] }[] = [
  {
    title: { zh: '假设表 · 录入', en: 'The grid: entries' },
    keys: [
      { keys: '0–9', does: { zh: '直接输入新数，如 12、12%、1,234.5', en: 'Type a new figure: 12, 12%, 1,234.5' } },
      {
        keys: '+10%',
        does: {
          zh: '在现值上加一成；+-10% 减，*1.05 乘，/2 除，++300 加，+-300 减，+0.5pt 加 0.5 个百分点',
          en: 'Ten percent more than now; +-10% less, *1.05, /2, ++300, +-300, +0.5pt (points)',
        },
      },
      {
        keys: '-10%',
        does: { zh: '就是负百分之十；+4 就是 4', en: 'Is minus ten percent, and +4 is 4, as in Excel' },
      },
      {
        keys: 'Ctrl+Shift+%',
        does: { zh: '把 0.12 当作 12%（编辑栏问起时）', en: 'Take 0.12 for 12%, when the bar asks' },
      },
      { keys: 'F2', does: { zh: '在原数上修改；计算格则改公式', en: 'Edit the present figure, or the formula' } },
      {
        keys: 'Enter',
        does: {
          zh: '确定并下移，加 Shift 上移；选区内循环；在分组上折叠或展开',
          en: 'Commit and go down, with Shift up; round in a selection; fold or unfold a group',
        },
      },
      { keys: 'Tab', does: { zh: '确定并右移，加 Shift 左移', en: 'Commit and go right, with Shift left' } },
      { keys: 'Esc', does: { zh: '放弃正在输入的数；结束剪切', en: 'Give up the entry; end cutting' } },
      {
        keys: 'Delete',
        does: { zh: '清除选区：沿用上级方案，基准则为缺数据', en: 'Clear: inherit again; missing in the base' },
      },
    ],
  },
  {
    title: { zh: '假设表 · 选区', en: 'The grid: selections' },
    keys: [
      {
        keys: 'Shift+← ↑ → ↓',
        does: { zh: '扩大选区，加 Ctrl 到边；翻页键同', en: 'Select more cells; with Ctrl to the edge; page keys too' },
      },
      { keys: 'Ctrl+A', does: { zh: '全选', en: 'Select all' } },
      { keys: 'Ctrl+Space', does: { zh: '选整列', en: 'Select the column' } },
      { keys: 'Shift+Space', does: { zh: '选整行', en: 'Select the row' } },
      { keys: 'Ctrl+Enter', does: { zh: '把输入填满选区', en: 'Enter in every selected cell' } },
      {
        keys: 'Ctrl+D',
        does: { zh: '向下填充，Ctrl+R 向右；也可拖选区右下角', en: 'Fill down, Ctrl+R right; or drag the corner' },
      },
      {
        keys: 'Ctrl+C/X/V',
        does: { zh: '复制、剪切、粘贴；与 Excel、WPS 互通', en: 'Copy, cut, paste; also with Excel and WPS' },
      },
      {
        keys: 'Home/End',
        does: { zh: '到行首、行尾，加 Ctrl 到表首、表尾', en: 'To the ends of the row; with Ctrl of the grid' },
      },
      { keys: 'Ctrl+← ↑ → ↓', does: { zh: '到表边', en: 'To the edge of the grid' } },
      { keys: 'PageUp/PageDown', does: { zh: '翻页', en: 'A page of rows' } },
      { keys: 'Ctrl+L', does: { zh: '锁定或解锁，推演时不动', en: 'Hold or release for what-if' } },
      { keys: 'Ctrl+F', does: { zh: '查找行', en: 'Find a row' } },
      {
        keys: 'Ctrl+Shift+L',
        does: { zh: '只看改动过的、缺数据的或替代的行', en: 'Only rows that are changed, missing or borrowed' },
      },
      { keys: 'Ctrl+G', does: { zh: '转到：按中文名、英文名或代号', en: 'Go to a variable by its name' } },
      {
        keys: 'Shift+F10',
        does: { zh: '打开菜单；菜单键、右键同', en: 'Open the menu; also the menu key, right click' },
      },
    ],
  },
  {
    title: { zh: '追溯', en: 'Where a figure comes from' },
    keys: [
      { keys: 'Ctrl+[', does: { zh: '到这个数的来由', en: 'To the inputs of the figure' } },
      { keys: 'Ctrl+]', does: { zh: '返回', en: 'Back' } },
      { keys: '← →', does: { zh: '在瀑布图上逐项读数', en: 'Read the bars of the waterfall' } },
    ],
  },
  {
    title: { zh: '文档', en: 'The document' },
    keys: [
      { keys: 'Ctrl+Z', does: { zh: '撤销', en: 'Undo' } },
      { keys: 'Ctrl+Y', does: { zh: '重做；Ctrl+Shift+Z 同', en: 'Redo; also Ctrl+Shift+Z' } },
      { keys: 'Ctrl+S', does: { zh: '保存', en: 'Save' } },
      { keys: 'Ctrl+O', does: { zh: '打开', en: 'Open' } },
      { keys: 'Ctrl+I', does: { zh: '导入改过的工作簿', en: 'Import a workbook that came back' } },
      { keys: 'Ctrl+E', does: { zh: '导出工作簿', en: 'Export the workbook' } },
    ],
  },
  {
    title: { zh: '窗口', en: 'The window' },
    keys: [
      { keys: 'F6', does: { zh: '到下一个区域', en: 'To the next region' } },
      { keys: 'F1', does: { zh: '本页', en: 'This sheet' } },
    ],
  },
];

/** The words around the sheet of keys. */
export const keySheetTexts = {
  title: { zh: '按键一览', en: 'Keys' },
  close: { zh: '关闭', en: 'Close' },
} as const satisfies Readonly<Record<string, Label>>;
