import './window.css';
import { lazy, Suspense, startTransition, useCallback, useEffect, useMemo, useState } from 'react';
import { useAfterPaint } from '../controls/use-after-paint.ts';
import type { DocumentController } from '../document/document-controller.ts';
import { createExportCommands } from '../document/export-commands.ts';
import { createFileCommands } from '../document/file-commands.ts';
import { finishEntry } from '../document/finish-entry.ts';
import { createImportCommand, type IncomingWorkbook } from '../document/import-commands.ts';
import { keepDraft } from '../document/keep-draft.ts';
import { keepShellInformed } from '../document/keep-shell-informed.ts';
import { ControllerContext } from '../document/use-document.ts';
import { screens } from '../screens/screens.ts';
import type { SettingsStore } from '../settings/settings-store.ts';
import { SettingsContext, useSettings } from '../settings/use-settings.ts';
import type { GoalpathApi } from '../shell/shell.ts';
import { useTheme } from '../theme/use-theme.ts';
import { ReadingDialog } from './import/reading-dialog.tsx';
import { KeySheet } from './key-sheet.tsx';
import { NoticeBar } from './notice-bar.tsx';
import { Rail } from './rail.tsx';
import { createCommandRunner } from './run-command.ts';
import { StatusBar } from './status-bar.tsx';
import { TopBar } from './top-bar.tsx';
import { NavigationContext } from './use-navigation.ts';
import { useRegions } from './use-regions.ts';
import { useShortcuts } from './use-shortcuts.ts';

// What compares workbooks is fetched when one comes back.
const ImportDialog = lazy(() =>
  import('./import/import-dialog.tsx').then(({ ImportDialog: component }) => ({ default: component })),
);

/** The whole window: bars around one screen. Joins document, settings and shell. */
export function Window({
  controller,
  settings,
  shell,
}: {
  readonly controller: DocumentController;
  readonly settings: SettingsStore;
  readonly shell: GoalpathApi | null;
}) {
  const draft = useMemo(() => shell && keepDraft(shell, controller), [shell, controller]);
  const files = useMemo(
    () => shell && draft && createFileCommands(shell, controller, draft),
    [shell, controller, draft],
  );
  const [isHelpShown, setHelpShown] = useState(false);
  const [incoming, setIncoming] = useState<IncomingWorkbook | null>(null);
  const run = useMemo(() => {
    const exports = shell && createExportCommands(shell, controller, settings);
    const importWorkbook = shell && createImportCommand(shell, controller, setIncoming);
    const showHelp = (): void => setHelpShown(true);
    return createCommandRunner({ controller, settings, files, exports, importWorkbook, showHelp });
  }, [controller, settings, files, shell]);
  useEffect(() => {
    if (!shell || !files || !draft) return;
    const finish = (): void => {
      finishEntry();
      // A draft of it that came later would outlive a document that is given up.
      draft.flush();
    };
    const informed = keepShellInformed(shell, controller, settings);
    const stops = [informed, draft.stop, shell.onCommand(run), shell.onFinishEntry(finish)];
    // Files from outside wait until the draft is back, so that neither replaces the other unseen.
    const ready = files.restoreDraft().then(() => stops.push(shell.onOpen((file) => void files.receive(file))));
    return () => void ready.then(() => stops.forEach((stop) => void stop()));
  }, [shell, files, draft, controller, settings, run]);
  return (
    <SettingsContext value={settings}>
      <ControllerContext value={controller}>
        <Frame run={run} isSavingPossible={shell !== null} reveal={shell?.revealExport} />
        {incoming?.kind === 'reading' && (
          <ReadingDialog name={incoming.name} onCancel={() => void shell?.cancelReading()} />
        )}
        {incoming?.kind === 'read' && (
          <Suspense>
            <ImportDialog incoming={incoming} onClose={() => setIncoming(null)} />
          </Suspense>
        )}
        {isHelpShown && <KeySheet onClose={() => setHelpShown(false)} />}
      </ControllerContext>
    </SettingsContext>
  );
}

function Frame({
  run,
  isSavingPossible,
  reveal,
}: {
  readonly run: ReturnType<typeof createCommandRunner>;
  readonly isSavingPossible: boolean;
  readonly reveal: (() => Promise<void>) | undefined;
}) {
  const { theme, language } = useSettings();
  useTheme(theme);
  useShortcuts(run);
  useRegions();
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  }, [language]);
  const [shown, show] = useState(screens[0]?.id ?? '');
  // The screen that is shown stays until the next one is there.
  const navigate = useCallback((id: string) => startTransition(() => show(id)), []);
  const isPainted = useAfterPaint();
  const screen = screens.find((candidate) => candidate.id === shown) ?? screens[0];
  return (
    <div className="window">
      <TopBar run={run} isSavingPossible={isSavingPossible} />
      <NoticeBar reveal={reveal} />
      <Rail shown={shown} onShow={navigate} />
      <main className="screen">
        <NavigationContext value={navigate}>
          <Suspense>{screen && <screen.component />}</Suspense>
        </NavigationContext>
      </main>
      {isPainted && <StatusBar />}
    </div>
  );
}
