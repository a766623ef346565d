import { planText } from '../../models/plan/plan-text.ts';
import type { Problem } from '../../models/shared/problem.ts';
import type { SettingsStore } from '../settings/settings-store.ts';
import type { GoalpathApi } from '../shell/shell.ts';
import { dayNow } from './day-now.ts';
import type { DocumentController } from './document-controller.ts';
import { documentTitle } from './document-title.ts';
import { hashText } from './hash-text.ts';
import { withProgress } from './with-progress.ts';

/** Writes what the window shows as files for others. The code that writes workbooks is fetched when it is first needed. */
export type ExportCommands = ReturnType<typeof createExportCommands>;

/** Joins a shell and a document for exporting. */
export function createExportCommands(shell: GoalpathApi, controller: DocumentController, settings: SettingsStore) {
  const refuse = (problems: readonly Problem[]): void =>
    controller.notify({ kind: 'refused', action: 'export', problems });

  const hand = async (kind: 'xlsx' | 'csv' | 'docx' | 'pdf', bytes: Uint8Array): Promise<void> => {
    const title = documentTitle(controller.getSnapshot(), settings.getSnapshot().language);
    const suggestedName = title.replace(/\.goalpath\.json$/, '');
    const reply = await shell.exportFile({ kind, suggestedName, bytes: Uint8Array.from(bytes) });
    if (reply.kind === 'saved') controller.notify({ kind: 'exported', name: reply.name });
    if (reply.kind === 'refused') refuse(reply.problems);
  };

  const brief = async (kind: 'docx' | 'pdf'): Promise<void> => {
    const { results, scenario } = controller.getSnapshot();
    const { language } = settings.getSnapshot();
    const request = { results, scenario, language, date: dayNow() };
    const made = await withProgress(controller, async () => {
      const { briefAsPdf, briefAsWord } = await import('./export-brief.ts');
      return kind === 'docx' ? briefAsWord(request) : briefAsPdf(shell, request);
    });
    if (made?.ok) await hand(kind, made.value);
    else if (made) refuse(made.problems);
  };

  return {
    /** Two pages for a leader, with the active scenario on its own path. */
    exportBriefWord: (): Promise<void> => brief('docx'),
    exportBriefPdf: (): Promise<void> => brief('pdf'),
    /** A file a department with its targets for sign-off, into a folder. */
    exportDepartments: async (): Promise<void> => {
      const { results } = controller.getSnapshot();
      const options = { language: settings.getSnapshot().language, date: dayNow(), font: '微软雅黑' };
      const made = await withProgress(controller, async () => {
        const { writeDepartments } = await import('../../models/export/departments/write-departments.ts');
        return writeDepartments(results, options);
      });
      if (made && !made.ok) refuse(made.problems);
      if (!made?.ok) return;
      const files = made.value.map(({ name, bytes }) => ({ name, bytes: Uint8Array.from(bytes) }));
      const reply = await shell.exportFiles({ files });
      if (reply.kind === 'saved') controller.notify({ kind: 'exported', name: reply.name, count: files.length });
      if (reply.kind === 'refused') refuse(reply.problems);
    },
    /** The whole plan as a workbook with live formulas, opening on the active scenario. */
    exportWorkbook: async (): Promise<void> => {
      const { results, scenario } = controller.getSnapshot();
      const { language } = settings.getSnapshot();
      const [{ scenarioWorkbook }, { writeWorkbook }] = await Promise.all([
        import('../../models/export/scenario-workbook.ts'),
        import('../../models/export/workbook/write-workbook.ts'),
      ]);
      const hash = await hashText(planText(results.plan));
      const options = { scenarios: [], selected: scenario, language, date: dayNow(), hash, font: '微软雅黑' };
      const laid = scenarioWorkbook(results, options);
      const written = laid.ok ? await writeWorkbook(laid.value) : laid;
      if (written.ok) await hand('xlsx', written.value);
      else refuse(written.problems);
    },
    /** The assumption grid as comma-separated values. */
    exportCsv: async (): Promise<void> => {
      const { gridCsv } = await import('../../models/export/csv.ts');
      const text = gridCsv(controller.getSnapshot().results, settings.getSnapshot().language);
      await hand('csv', new TextEncoder().encode(text));
    },
  };
}
