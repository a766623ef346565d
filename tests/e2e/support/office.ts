import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from './launch.ts';

// LibreOffice Calc with a window on the display of the tests: it reads and owns the same clipboard as the program. A macro in a
// profile of its own drives it, and files tell how far it is.

/** Why Calc cannot be driven on this machine; null where it can. */
export function whyNoOffice(): string | null {
  if (process.platform !== 'linux') return 'the clipboard of LibreOffice is driven on Linux alone';
  const found = spawnSync('sh', ['-c', 'command -v soffice'], { encoding: 'utf8' }).stdout.trim();
  if (found === '') return 'LibreOffice (soffice) is not installed';
  const program = path.dirname(realpathSync(found));
  const hasWindows = readdirSync(program).some((name) => /^libvclplug_(gen|gtk3)lo\.so$/.test(name));
  return hasWindows ? null : 'this LibreOffice has no windows (no libvclplug_gen)';
}

/** A Calc that pasted the clipboard at A1, and then copied cells of its own. */
export interface OfficeClipboard {
  /** What stood in its cells after pasting, row by row: values of figures, else the text. */
  readonly pasted: () => Promise<readonly (readonly string[])[]>;
  /** Ends it; what it copied goes with it. */
  readonly end: () => Promise<void>;
}

/** A cell to be copied: a figure with the format it is shown in, or a text. */
export type OfficeCell = { readonly value: number; readonly format: string } | { readonly text: string };

const basicText = (text: string): string =>
  text
    .split('\n')
    .map((line) => `"${line.replaceAll('"', '""')}"`)
    .join(' & Chr(10) & ');

const cellLines = (rows: readonly (readonly OfficeCell[])[]): readonly string[] =>
  rows.flatMap((row, down) =>
    row.flatMap((cell, across) => {
      const place = `own.getCellByPosition(${across}, ${down})`;
      return 'text' in cell
        ? [`${place}.setString(${basicText(cell.text)})`]
        : [`${place}.setValue(${cell.value})`, `${place}.NumberFormat = FormatKey(doc, ${basicText(cell.format)})`];
    }),
  );

function macro(folder: string, rows: readonly (readonly OfficeCell[])[]): string {
  const last = `${'ABCDEFGH'[(rows[0]?.length ?? 1) - 1]}${rows.length}`;
  return `
Function FormatKey(doc, code As String)
  Dim locale As New com.sun.star.lang.Locale
  FormatKey = doc.NumberFormats.queryKey(code, locale, False)
  If FormatKey = -1 Then FormatKey = doc.NumberFormats.addNew(code, locale)
End Function
Sub WriteFile(name As String, content As String)
  Dim n As Integer
  n = FreeFile
  Open ${basicText(`${folder}/`)} & name For Output As #n
  Print #n, content
  Close #n
End Sub
' Calc asks for the locale of what it pastes; the answer is OK.
Sub Dialog_windowOpened(event)
  On Error Resume Next
  event.Source.endDialog(1)
End Sub
Sub Dialog_windowClosing(event)
End Sub
Sub Dialog_windowClosed(event)
End Sub
Sub Dialog_windowMinimized(event)
End Sub
Sub Dialog_windowNormalized(event)
End Sub
Sub Dialog_windowActivated(event)
End Sub
Sub Dialog_windowDeactivated(event)
End Sub
Sub Dialog_disposing(event)
End Sub
Sub Main
  Dim args()
  Dim goes(0) As New com.sun.star.beans.PropertyValue
  doc = StarDesktop.loadComponentFromURL("private:factory/scalc", "_blank", 0, args())
  given = doc.Sheets.getByIndex(0)
  view = doc.CurrentController.Frame
  dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
  listener = CreateUnoListener("Dialog_", "com.sun.star.awt.XTopWindowListener")
  createUnoService("com.sun.star.awt.Toolkit").addTopWindowListener(listener)
  goes(0).Name = "ToPoint"
  goes(0).Value = "$A$1"
  dispatcher.executeDispatch(view, ".uno:GoToCell", "", 0, goes())
  dispatcher.executeDispatch(view, ".uno:Paste", "", 0, args())
  content = ""
  For r = 0 To 3
    For c = 0 To 3
      cell = given.getCellByPosition(c, r)
      If cell.Type = com.sun.star.table.CellContentType.VALUE Then
        content = content & Trim(Str(cell.Value))
      Else
        content = content & cell.String
      End If
      content = content & Chr(9)
    Next c
    content = content & Chr(10)
  Next r
  WriteFile("pasted.txt", content)
  doc.Sheets.insertNewByName("Own", 0)
  own = doc.Sheets.getByName("Own")
  doc.CurrentController.setActiveSheet(own)
  ${cellLines(rows).join('\n  ')}
  goes(0).Value = "$A$1:$${last.replace(/(\d)/, '$$$1')}"
  dispatcher.executeDispatch(view, ".uno:GoToCell", "", 0, goes())
  dispatcher.executeDispatch(view, ".uno:Copy", "", 0, args())
  WriteFile("copied.txt", "")
  Do While Not FileExists(${basicText(`${folder}/end.txt`)})
    Wait 50
  Loop
  doc.close(True)
  StarDesktop.terminate()
End Sub
`;
}

const escapeXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Starts Calc, lets it paste what is on the clipboard, and then copy `rows`. `folder` is for its profile and its signals. */
export async function driveOffice(folder: string, rows: readonly (readonly OfficeCell[])[]): Promise<OfficeClipboard> {
  const profile = path.join(folder, 'profile');
  mkdirSync(path.join(profile, 'user'), { recursive: true });
  const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Common/Misc"><prop oor:name="ShowTipOfTheDay" oor:op="fuse"><value>false</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Misc"><prop oor:name="FirstRun" oor:op="fuse"><value>false</value></prop></item>
</oor:items>`;
  writeFileSync(path.join(profile, 'user', 'registrymodifications.xcu'), settings);
  const common = [`-env:UserInstallation=${pathToFileURL(profile)}`, '--norestore', '--nologo', '--nodefault'];
  // The first start lays out the profile, and would overwrite a macro that stood there.
  spawnSync('soffice', [...common, '--headless', '--terminate_after_init'], { timeout: 60_000 });
  const module = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">
${escapeXml(macro(folder, rows))}</script:module>`;
  writeFileSync(path.join(profile, 'user', 'basic', 'Standard', 'Module1.xba'), module);
  const office: ChildProcess = spawn('soffice', [...common, 'macro:///Standard.Module1.Main'], {
    env: { ...process.env, SAL_USE_VCLPLUGIN: 'gen' },
    stdio: 'ignore',
    detached: true,
  });
  const isOver = new Promise<void>((resolve) => office.once('exit', () => resolve()));
  const wait = (name: string) =>
    expect.poll(() => existsSync(path.join(folder, name)), { timeout: 60_000, message: name }).toBe(true);
  const kill = (): void => {
    if (office.exitCode === null && office.pid !== undefined) process.kill(-office.pid, 'SIGKILL');
  };
  await wait('copied.txt').catch((error: unknown) => {
    kill();
    throw error;
  });
  return {
    pasted: async () =>
      readFileSync(path.join(folder, 'pasted.txt'), 'utf8')
        .split('\n')
        .map((line) => line.trimEnd().split('\t')),
    end: async () => {
      writeFileSync(path.join(folder, 'end.txt'), '');
      await Promise.race([isOver, new Promise((resolve) => setTimeout(resolve, 10_000))]);
      kill();
    },
  };
}
