import type { MenuItemConstructorOptions as Item } from 'electron';
import type { Label } from '../../models/shared/language.ts';
import { fillText } from '../../models/shared/texts/fill-text.ts';
import { menuLabels as labels } from '../../models/shared/texts/menu.ts';
import type { Command, MenuState, Settings } from '../contract/window-api.ts';

/** What the menus show. */
export interface MenuContent extends MenuState {
  readonly theme: Settings['theme'];
  readonly recent: Settings['recent'];
  readonly platform: NodeJS.Platform;
  readonly isDevelopment: boolean;
}

/** What the menus do. Commands go to the window; the rest is the shell's own. */
export interface MenuActions {
  readonly send: (command: Command) => void;
  readonly openRecent: (index: number) => void;
  readonly zoom: (direction: 'in' | 'out' | 'reset') => void;
  readonly showAbout: () => void;
}

/** The native menus, in the language of the content. A command's item has the command as its id. */
export function menuTemplate(content: MenuContent, actions: MenuActions): Item[] {
  const { language, platform, recent } = content;
  // A second `&` in a name shows one instead of underlining the next letter.
  const plain = (name: string): string => name.replaceAll('&', '&&');
  const word = (label: Label, name = ''): string => fillText(label, language, { name: plain(name) });
  const command = (id: Command, label: string, more: Item = {}): Item => ({
    id,
    label,
    click: () => actions.send(id),
    ...more,
  });
  /** A second key for an item, or several: the item that carries it is not shown. */
  const keys = (click: () => void, ...accelerators: string[]): Item[] =>
    accelerators.map((accelerator) => ({ label: accelerator, accelerator, click, visible: false }));
  const themes = { themeSystem: 'system', themeLight: 'light', themeDark: 'dark' } as const;
  const theme = (id: keyof typeof themes): Item =>
    command(id, word(labels[id]), { type: 'radio', checked: content.theme === themes[id] });

  const recentItems: Item[] = recent.map(({ name, folder }, index) => ({
    label: plain(`${name} — ${folder}`),
    click: () => actions.openRecent(index),
  }));

  const file: Item[] = [
    command('new', word(labels.new), { accelerator: 'CmdOrCtrl+N' }),
    command('open', word(labels.open), { accelerator: 'CmdOrCtrl+O' }),
    {
      label: word(labels.openRecent),
      submenu: recentItems.length > 0 ? recentItems : [{ label: word(labels.noRecent), enabled: false }],
    },
    { type: 'separator' },
    command('save', word(labels.save), { accelerator: 'CmdOrCtrl+S' }),
    command('saveAs', word(labels.saveAs), { accelerator: 'CmdOrCtrl+Shift+S' }),
    { type: 'separator' },
    command('importWorkbook', word(labels.importWorkbook), { accelerator: 'CmdOrCtrl+I' }),
    {
      label: word(labels.export),
      submenu: [
        command('exportWorkbook', word(labels.exportWorkbook), { accelerator: 'CmdOrCtrl+E' }),
        command('exportCsv', word(labels.exportCsv)),
        { type: 'separator' },
        command('exportBriefWord', word(labels.exportBriefWord)),
        command('exportBriefPdf', word(labels.exportBriefPdf)),
        command('exportDepartments', word(labels.exportDepartments)),
      ],
    },
    { type: 'separator' },
    { role: 'quit', label: word(labels.quit) },
  ];

  const { undoName, redoName } = content;
  const edit: Item[] = [
    command('undo', undoName === null ? word(labels.undo) : word(labels.undoNamed, undoName), {
      accelerator: 'CmdOrCtrl+Z',
      enabled: content.canUndo,
    }),
    command('redo', redoName === null ? word(labels.redo) : word(labels.redoNamed, redoName), {
      accelerator: 'CmdOrCtrl+Y',
      enabled: content.canRedo,
    }),
    ...keys(() => actions.send('redo'), 'CmdOrCtrl+Shift+Z'),
    { type: 'separator' },
    // The roles act through the page's own copy and paste events, which the grid listens to.
    { role: 'cut', label: word(labels.cut) },
    { role: 'copy', label: word(labels.copy) },
    { role: 'paste', label: word(labels.paste) },
    { role: 'selectAll', label: word(labels.selectAll) },
    { type: 'separator' },
    command('find', word(labels.find), { accelerator: 'CmdOrCtrl+F' }),
  ];

  const view: Item[] = [
    command('toggleLanguage', word(labels.toggleLanguage)),
    { label: word(labels.theme), submenu: [theme('themeSystem'), theme('themeLight'), theme('themeDark')] },
    { type: 'separator' },
    { label: word(labels.zoomIn), accelerator: 'CmdOrCtrl+=', click: () => actions.zoom('in') },
    ...keys(() => actions.zoom('in'), 'CmdOrCtrl+Plus', 'CmdOrCtrl+numadd'),
    { label: word(labels.zoomOut), accelerator: 'CmdOrCtrl+-', click: () => actions.zoom('out') },
    ...keys(() => actions.zoom('out'), 'CmdOrCtrl+numsub'),
    { label: word(labels.zoomReset), accelerator: 'CmdOrCtrl+0', click: () => actions.zoom('reset') },
    ...keys(() => actions.zoom('reset'), 'CmdOrCtrl+num0'),
    { type: 'separator' },
    { role: 'togglefullscreen', label: word(labels.fullScreen), accelerator: 'F11' },
    ...(content.isDevelopment ? [{ role: 'toggleDevTools', label: word(labels.developerTools) } as const] : []),
  ];

  const help: Item[] = [
    command('help', word(labels.manual), { accelerator: 'F1' }),
    { label: word(labels.about), click: actions.showAbout },
  ];

  return [
    ...(platform === 'darwin' ? [{ role: 'appMenu' } as const] : []),
    { label: word(labels.file), submenu: file },
    { label: word(labels.edit), submenu: edit },
    { label: word(labels.view), submenu: view },
    { label: word(labels.help), submenu: help },
  ];
}
