import { useCallback } from 'react';
import type { ActualEntry } from '../../../../models/plan/edit-actuals.ts';
import { setActuals } from '../../../../models/plan/edit-actuals.ts';
import { readMemory, rememberMapping } from '../../../../models/plan/import-actuals/mapping-memory.ts';
import { importName } from '../../../../models/views/import-actuals.ts';
import { keep, useKept } from '../../../controls/use-kept.ts';
import { dayNow } from '../../../document/day-now.ts';
import { useController } from '../../../document/use-document.ts';
import { useLayout } from '../../../settings/use-layout.ts';
import { shell } from '../../../shell/shell.ts';
import { type OpenedTables, takeUpTables } from './opened-tables.ts';

/** Whether files can be opened; in a plain browser figures can only be pasted. */
export const canImport = shell !== null;

const keptTables = keep<OpenedTables | null>(null);

/** The import that is under way, if any, and what can be done about it. */
export interface ImportUnderWay {
  readonly opened: OpenedTables | null;
  readonly open: () => Promise<void>;
  readonly change: (opened: OpenedTables) => void;
  /** Enters the figures as one step, and remembers how the table was read. */
  readonly confirm: (entries: readonly ActualEntry[]) => void;
  readonly cancel: () => void;
}

/** Opens files of monthly figures and enters what the planner confirms. A refused file is told above the screens. */
export function useImport(): ImportUnderWay {
  const controller = useController();
  const [remembered, remember] = useLayout('actualsMapping');
  const [opened, setOpened] = useKept(keptTables);

  const open = useCallback(async (): Promise<void> => {
    const reply = (await shell?.openActuals()) ?? ({ kind: 'cancelled' } as const);
    if (reply.kind === 'refused') controller.notify({ kind: 'refused', action: 'open', problems: reply.problems });
    if (reply.kind !== 'opened') return;
    const { plan } = controller.getSnapshot().results;
    setOpened(takeUpTables(plan, reply.name, reply.tables, readMemory(remembered)));
  }, [controller, remembered, setOpened]);

  const confirm = (entries: readonly ActualEntry[]): void => {
    const [table, mapping] = [opened?.tables[opened.chosen], opened?.mappings[opened.chosen]];
    if (!opened || !table || !mapping) return;
    const { plan } = controller.getSnapshot().results;
    const source = { kind: 'external', title: `${opened.file} · ${table.name}`.slice(0, 200), date: dayNow() } as const;
    controller.change(setActuals(plan, entries, source), importName(entries.length, opened.file));
    remember(JSON.stringify(rememberMapping(readMemory(remembered), table, mapping)));
    setOpened(null);
  };

  return { opened, open, change: setOpened, confirm, cancel: () => setOpened(null) };
}
