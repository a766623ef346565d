import type { DocumentController } from '../document/document-controller.ts';
import type { ExportCommands } from '../document/export-commands.ts';
import type { FileCommands } from '../document/file-commands.ts';
import type { SettingsStore } from '../settings/settings-store.ts';
import type { Command } from '../shell/shell.ts';

/** Runs a command of the menu, of a key or of a button. */
export type CommandRunner = (command: Command) => void;

/** Joins every command to what does it. Without a shell only what needs no file works. */
export function createCommandRunner({
  controller,
  settings,
  files,
  exports,
  importWorkbook,
  showHelp,
}: {
  readonly controller: DocumentController;
  readonly settings: SettingsStore;
  readonly files: FileCommands | null;
  readonly exports: ExportCommands | null;
  readonly importWorkbook: (() => unknown) | null;
  readonly showHelp: () => void;
}): CommandRunner {
  const commands: Partial<Record<Command, (() => unknown) | undefined>> = {
    new: files?.startNew,
    open: files?.open,
    save: files?.save,
    saveAs: files?.saveAs,
    importWorkbook: importWorkbook ?? undefined,
    exportWorkbook: exports?.exportWorkbook,
    exportCsv: exports?.exportCsv,
    exportBriefWord: exports?.exportBriefWord,
    exportBriefPdf: exports?.exportBriefPdf,
    exportDepartments: exports?.exportDepartments,
    undo: controller.undo,
    redo: controller.redo,
    find: () => document.querySelector<HTMLInputElement>('.search-field input')?.select(),
    help: showHelp,
    toggleLanguage: () => settings.change({ language: settings.getSnapshot().language === 'zh' ? 'en' : 'zh' }),
    themeSystem: () => settings.change({ theme: 'system' }),
    themeLight: () => settings.change({ theme: 'light' }),
    themeDark: () => settings.change({ theme: 'dark' }),
  };
  return (command) => void commands[command]?.();
}
