import type { MenuItemConstructorOptions as Item } from 'electron';
import { expect, test } from 'vitest';
import type { Command } from '../../../electron/contract/window-api.ts';
import { type MenuContent, menuTemplate } from '../../../electron/main/menu-template.ts';

const content: MenuContent = {
  undoName: null,
  redoName: null,
  canUndo: false,
  canRedo: false,
  language: 'zh',
  theme: 'system',
  recent: [],
  platform: 'linux',
  isDevelopment: false,
};

const itemsOf = (items: readonly Item[]): Item[] =>
  items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? itemsOf(item.submenu) : [])]);

function build(patch: Partial<MenuContent> = {}) {
  const done: string[] = [];
  const items = itemsOf(
    menuTemplate(
      { ...content, ...patch },
      {
        send: (command) => done.push(command),
        openRecent: (index) => done.push(`recent ${index}`),
        zoom: (direction) => done.push(`zoom ${direction}`),
        showAbout: () => done.push('about'),
      },
    ),
  );
  const find = (id: Command) => items.find((item) => item.id === id);
  // Electron passes the item, the window and the event; ours need none of them.
  const click = (item: Item | undefined) => Reflect.apply(item?.click ?? expect.fail, undefined, []);
  return { items, find, click, done };
}

test('every command of the contract has an item that sends it', () => {
  const { find, click, done } = build();
  const commands: Command[] = [
    ...(['new', 'open', 'save', 'saveAs', 'exportWorkbook', 'exportCsv', 'undo', 'redo', 'find'] as const),
    ...(['toggleLanguage', 'themeSystem', 'themeLight', 'themeDark', 'help'] as const),
  ];
  for (const command of commands) click(find(command));
  expect(done).toEqual(commands);
});

test('undo and redo carry the name of the step', () => {
  const { find } = build({ undoName: '修改 R&D', canUndo: true });
  expect(find('undo')).toMatchObject({ label: '撤销：修改 R&&D', enabled: true });
  expect(find('redo')).toMatchObject({ label: '重做', enabled: false });
});

test('no key is given twice, and copying is left to the page', () => {
  const { items } = build();
  const keys = items.flatMap(({ accelerator }) => (accelerator === undefined ? [] : [String(accelerator)]));
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys).toEqual(
    expect.arrayContaining(['CmdOrCtrl+Z', 'CmdOrCtrl+Y', 'CmdOrCtrl+Shift+Z', 'CmdOrCtrl+E', 'F1', 'F11']),
  );
  expect(keys.filter((key) => /\+[XCVA]$/.test(key))).toEqual([]);
});

test('recent files open by their place, and their names are shown as they are', () => {
  const { items, click, done } = build({ recent: [{ name: 'A&B.goalpath.json', folder: '桌面' }] });
  const item = items.find(({ label }) => label === 'A&&B.goalpath.json — 桌面');
  click(item);
  expect(done).toEqual(['recent 0']);
});

test('both languages name every item, and Chinese stays out of the English menu but for the way back', () => {
  const chinese = build({ language: 'en' }).items.flatMap(({ label }) =>
    label && /\p{Script=Han}/u.test(label) ? [label] : [],
  );
  expect(chinese).toEqual(['中文']);
});

test('tools for developers show in development alone', () => {
  const tools = (isDevelopment: boolean) =>
    build({ isDevelopment }).items.filter(({ role }) => role === 'toggleDevTools').length;
  expect([tools(false), tools(true)]).toEqual([0, 1]);
});
