import { planText } from '../../models/plan/plan-text.ts';
import type { Problem } from '../../models/shared/problem.ts';
import type { SettingsStore } from '../settings/settings-store.ts';
import type { GoalpathApi } from '../shell/shell.ts';
import { dayNow } from './day-now.ts';
import type { DocumentController } from './document-controller.ts';
import { documentTitle } from './document-title.ts';
import { hashText } from './hash-text.ts';

/** Writes what the window shows as files for others. The code that writes workbooks is fetched when it is first needed. */
export type ExportCommands = ReturnType<typeof createExportCommands>;

/** Joins a shell and a document for exporting. */
export function createExportCommands(shell: GoalpathApi, controller: DocumentController, settings: SettingsStore) {
  const refuse = (problems: readonly Problem[]): void =>
    controller.notify({ kind: 'refused', action: 'export', problems });

  const hand = async (kind: 'xlsx' | 'csv', bytes: Uint8Array): Promise<void> => {
    const title = documentTitle(controller.getSnapshot(), settings.getSnapshot().language);
    const suggestedName = title.replace(/\.goalpath\.json$/, '');
    const reply = await shell.exportFile({ kind, suggestedName, bytes: Uint8Array.from(bytes) });
    if (reply.kind === 'saved') controller.notify({ kind: 'exported', name: reply.name });
    if (reply.kind === 'refused') refuse(reply.problems);
  };

  return {
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
