import type { BrowserWindow } from 'electron';
import type { AskedEntry } from './asked-entry.ts';
import type { AskedSave } from './asked-save.ts';
import type { Dialogs } from './dialogs.ts';
import type { CurrentDocument } from './document.ts';
import type { Drafts } from './drafts.ts';
import type { Histories } from './histories.ts';
import type { Send } from './ipc.ts';
import type { SettingsStore } from './settings.ts';

/** What the calls of the one window work with. */
export interface Shell {
  readonly window: BrowserWindow;
  readonly send: Send;
  readonly settings: SettingsStore;
  readonly drafts: Drafts;
  readonly histories: Histories;
  readonly document: CurrentDocument;
  readonly askedSave: AskedSave;
  readonly askedEntry: AskedEntry;
  readonly dialogs: Dialogs;
  /** Saves run one after another, so that the last one asked for is the one that stays. */
  readonly saveInTurn: <T>(step: () => Promise<T>) => Promise<T>;
  /** After the list of recent files changed. */
  readonly recentChanged: () => void;
}
