import * as v from 'valibot';
import { importedBookSchema } from '../../models/import/imported-book.ts';
import { tablesSchema } from '../../models/plan/import-actuals/actuals-table.ts';
import { longestReport } from '../../models/report/clean-text.ts';
import type { Problem, ProblemCode } from '../../models/shared/problem.ts';
import { problemTexts } from '../../models/shared/texts/problems.ts';

// Everything the window may ask of the shell and everything the shell may tell the window. Each argument and each reply
// passes its schema, so nothing crosses but what stands here.

const megabyte = 1_000_000;
const shortText = v.pipe(v.string(), v.maxLength(200));
const documentText = v.pipe(v.string(), v.maxLength(50 * megabyte));
/** What can be undone and redone in a document; it stands in the user's folder, never in the document's file. */
const historyText = v.pipe(v.string(), v.maxLength(20 * megabyte));
const layoutText = v.pipe(v.string(), v.maxLength(100_000));
const ticket = v.pipe(v.number(), v.integer());
/** A number the window gives each state of its document. */
const revision = v.pipe(v.number(), v.integer());
/** An edit since another state, in words of the window's own. */
const moveLine = v.pipe(historyText, v.excludes('\n'));

/** A problem whose sentence the program has. */
export const problemSchema: v.GenericSchema<Problem> = v.object({
  code: v.custom<ProblemCode>((code) => typeof code === 'string' && Object.hasOwn(problemTexts, code)),
  place: v.string(),
  details: v.record(v.string(), v.union([v.string(), v.number()])),
});

const cancelled = v.object({ kind: v.literal('cancelled') });
const refused = v.object({ kind: v.literal('refused'), problems: v.array(problemSchema) });
const saved = v.object({ kind: v.literal('saved'), name: v.string() });

/** A text that was read from a file but is not yet the document: the window parses it and adopts it by its ticket. */
const opened = v.object({
  kind: v.literal('opened'),
  ticket,
  name: v.string(),
  text: v.string(),
  history: v.nullable(v.string()),
});
const openedOrNot = v.variant('kind', [opened, cancelled, refused]);
const savedOrNot = v.variant('kind', [saved, cancelled, refused]);

const languageSchema = v.picklist(['zh', 'en']);
const themeSchema = v.picklist(['system', 'light', 'dark']);
/** Who signs what is changed; empty while nobody entered a name. */
const authorSchema = v.pipe(v.string(), v.maxLength(60));
const zoomSchema = v.pipe(v.number(), v.minValue(0.5), v.maxValue(3));

/** `layout` holds what the window wants to find again, such as column widths, as JSON text by a name of its own. */
const settingsSchema = v.object({
  language: languageSchema,
  theme: themeSchema,
  author: authorSchema,
  zoom: zoomSchema,
  recent: v.array(v.object({ name: v.string(), folder: v.string() })),
  layout: v.record(v.string(), v.string()),
});

/** Fields left out stay as they are; `layout` is merged name by name. */
const settingsPatch = v.strictObject({
  language: v.exactOptional(languageSchema),
  theme: v.exactOptional(themeSchema),
  author: v.exactOptional(authorSchema),
  zoom: v.exactOptional(zoomSchema),
  layout: v.exactOptional(v.record(v.pipe(v.string(), v.regex(/^[a-zA-Z][\w.-]{0,59}$/)), layoutText)),
});

const menuState = v.strictObject({
  undoName: v.nullable(shortText),
  redoName: v.nullable(shortText),
  canUndo: v.boolean(),
  canRedo: v.boolean(),
  language: languageSchema,
});

const fileBytes = v.pipe(
  v.instance(Uint8Array),
  v.check((bytes) => bytes.byteLength <= 100 * megabyte),
);

const exportRequest = v.strictObject({
  kind: v.picklist(['xlsx', 'csv', 'svg', 'docx', 'pdf']),
  suggestedName: shortText,
  bytes: fileBytes,
});

/** Files for a folder that the user chooses, each under its name. */
const exportFilesRequest = v.strictObject({
  files: v.pipe(v.array(v.strictObject({ name: shortText, bytes: fileBytes })), v.minLength(1), v.maxLength(500)),
});

/** A page of HTML to be printed; the day is the one its file carries. */
const printRequest = v.strictObject({
  html: v.pipe(v.string(), v.maxLength(5 * megabyte)),
  date: v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/)),
});
const printedOrNot = v.variant('kind', [
  v.object({ kind: v.literal('printed'), bytes: v.instance(Uint8Array), pages: v.number() }),
  refused,
]);

/** The text of a report, cleaned; it is no document and needs no ticket. */
const reportOrNot = v.variant('kind', [
  v.object({ kind: v.literal('opened'), name: v.string(), text: v.pipe(v.string(), v.maxLength(longestReport)) }),
  cancelled,
  refused,
]);

/** A workbook chosen to be imported, and what a process of its own read of it. */
const chosenOrNot = v.variant('kind', [v.object({ kind: v.literal('chosen'), name: v.string() }), cancelled]);
const workbookOrNot = v.variant('kind', [
  v.object({ kind: v.literal('read'), name: v.string(), book: importedBookSchema }),
  cancelled,
  refused,
]);

/** The tables of a file of monthly figures, as cells; what they mean the window finds out. */
const actualsOrNot = v.variant('kind', [
  v.object({ kind: v.literal('opened'), name: v.string(), tables: tablesSchema }),
  cancelled,
  refused,
]);

/** Refused when the disk is full, say: the window may tell the user that a crash would cost the latest edits. */
const stored = v.object({ kind: v.literal('stored') });
const storedOrNot = v.variant('kind', [stored, refused]);
/** Behind: the shell does not have the state the moves lead on from, and wants the whole document. */
const addedOrNot = v.variant('kind', [stored, v.object({ kind: v.literal('behind') }), refused]);

const draftOrNone = v.variant('kind', [
  v.object({
    kind: v.literal('draft'),
    ticket,
    name: v.nullable(v.string()),
    text: v.string(),
    history: v.nullable(v.string()),
    moves: v.array(v.string()),
  }),
  v.object({ kind: v.literal('none') }),
]);

const appInfo = v.object({ version: v.string(), electron: v.string(), platform: v.string() });

/** What the window may ask. Each call takes one argument or none (`undefined`) and is answered once. */
export const calls = {
  openPlan: { argument: v.undefined(), reply: openedOrNot },
  openRecent: { argument: v.pipe(v.number(), v.integer(), v.minValue(0)), reply: openedOrNot },
  openReport: { argument: v.undefined(), reply: reportOrNot },
  chooseWorkbook: { argument: v.undefined(), reply: chosenOrNot },
  /** Reads the workbook that was chosen last; `cancelReading` makes it answer `cancelled`. */
  readWorkbook: { argument: v.undefined(), reply: workbookOrNot },
  cancelReading: { argument: v.undefined(), reply: v.void() },
  openActuals: { argument: v.undefined(), reply: actualsOrNot },
  adoptDocument: { argument: v.strictObject({ ticket, revision }), reply: v.void() },
  newDocument: {
    argument: v.undefined(),
    reply: v.variant('kind', [v.object({ kind: v.literal('cleared') }), cancelled]),
  },
  savePlan: {
    argument: v.strictObject({
      text: documentText,
      as: v.boolean(),
      history: v.exactOptional(historyText),
      revision,
    }),
    reply: savedOrNot,
  },
  exportFile: { argument: exportRequest, reply: savedOrNot },
  exportFiles: { argument: exportFilesRequest, reply: savedOrNot },
  printPage: { argument: printRequest, reply: printedOrNot },
  revealExport: { argument: v.undefined(), reply: v.void() },
  setDocumentState: { argument: v.strictObject({ title: shortText, dirty: v.boolean() }), reply: v.void() },
  storeDraft: {
    argument: v.strictObject({ text: documentText, history: v.exactOptional(historyText), revision }),
    reply: storedOrNot,
  },
  /** Adds what was done to the draft, or to what the file of the document holds. */
  addToDraft: {
    argument: v.strictObject({ from: revision, to: revision, lines: v.pipe(v.array(moveLine), v.minLength(1)) }),
    reply: addedOrNot,
  },
  takeDraft: { argument: v.undefined(), reply: draftOrNone },
  readSettings: { argument: v.undefined(), reply: settingsSchema },
  changeSettings: { argument: settingsPatch, reply: settingsSchema },
  setMenuState: { argument: menuState, reply: v.void() },
  /** Cuts, copies or pastes where the keyboard is, as the menu does: the page gets its own clipboard events. */
  editClipboard: { argument: v.picklist(['cut', 'copy', 'paste']), reply: v.void() },
  appInfo: { argument: v.undefined(), reply: appInfo },
  /** Sent by the preload when `onOpen` is called: the window is ready for files from outside. */
  awaitFiles: { argument: v.undefined(), reply: v.void() },
  /** Sent by the preload when the listeners of `onFinishEntry` have run: the entry and its edit were told before. */
  entryFinished: { argument: v.undefined(), reply: v.void() },
} as const satisfies Readonly<Record<string, { readonly argument: v.GenericSchema; readonly reply: v.GenericSchema }>>;

/** What a native menu asks of the window. */
export const commandSchema = v.picklist([
  'new',
  'open',
  'save',
  'saveAs',
  'importWorkbook',
  'exportWorkbook',
  'exportCsv',
  'exportBriefWord',
  'exportBriefPdf',
  'exportDepartments',
  'undo',
  'redo',
  'find',
  'toggleLanguage',
  'themeSystem',
  'themeLight',
  'themeDark',
  'help',
]);

/**
 * What the shell tells the window unasked: a menu command, a file given from outside (double click, command line), or that the
 * document is about to be left and what is being typed has to be entered.
 */
export const events = {
  command: commandSchema,
  open: v.variant('kind', [opened, refused]),
  finishEntry: v.undefined(),
} as const satisfies Readonly<Record<string, v.GenericSchema>>;
