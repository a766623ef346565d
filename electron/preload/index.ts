import { contextBridge, ipcRenderer } from 'electron';
import { channelOf } from '../contract/channels.ts';
import type {
  Argument,
  CallName,
  EventName,
  EventValue,
  GoalpathApi,
  Reply,
  Unsubscribe,
} from '../contract/window-api.ts';

// The only door between the window and the shell. Arguments and replies are checked on the shell's side of it.

const ask = <Name extends CallName>(name: Name, argument?: Argument<Name>): Promise<Reply<Name>> =>
  ipcRenderer.invoke(channelOf(name), argument);

function listen<Name extends EventName>(name: Name, listener: (value: EventValue<Name>) => void): Unsubscribe {
  // The event itself stays here: it carries the sender, a way around this door.
  const receive = (_event: unknown, value: EventValue<Name>): void => listener(value);
  ipcRenderer.on(channelOf(name), receive);
  return () => {
    ipcRenderer.off(channelOf(name), receive);
  };
}

const api = {
  openPlan: () => ask('openPlan'),
  openRecent: (index) => ask('openRecent', index),
  openReport: () => ask('openReport'),
  chooseWorkbook: () => ask('chooseWorkbook'),
  readWorkbook: () => ask('readWorkbook'),
  cancelReading: () => ask('cancelReading'),
  openActuals: () => ask('openActuals'),
  adoptDocument: (document) => ask('adoptDocument', document),
  newDocument: () => ask('newDocument'),
  savePlan: (plan) => ask('savePlan', plan),
  exportFile: (file) => ask('exportFile', file),
  exportFiles: (files) => ask('exportFiles', files),
  printPage: (page) => ask('printPage', page),
  revealExport: () => ask('revealExport'),
  setDocumentState: (state) => ask('setDocumentState', state),
  storeDraft: (draft) => ask('storeDraft', draft),
  addToDraft: (moves) => ask('addToDraft', moves),
  takeDraft: () => ask('takeDraft'),
  readSettings: () => ask('readSettings'),
  changeSettings: (patch) => ask('changeSettings', patch),
  setMenuState: (state) => ask('setMenuState', state),
  editClipboard: (action) => ask('editClipboard', action),
  appInfo: () => ask('appInfo'),
  onCommand: (listener) => listen('command', listener),
  onOpen: (listener) => {
    const unsubscribe = listen('open', listener);
    void ask('awaitFiles');
    return unsubscribe;
  },
  onFinishEntry: (listener) =>
    listen('finishEntry', () => {
      listener();
      void ask('entryFinished');
    }),
} satisfies GoalpathApi;

// The bridge hands the window frozen copies.
contextBridge.exposeInMainWorld('goalpath', api);
