import { useCallback } from 'react';
import { useController } from '../../document/use-document.ts';
import { shell } from '../../shell/shell.ts';

/** A report that was opened to be read. */
export interface OpenedReport {
  readonly name: string;
  readonly text: string;
}

/** Whether a report can be opened from a file; in a plain browser it can only be pasted. */
export const canOpenReports = shell !== null;

/** The way to ask for a report file; null when none was chosen. A refused file is told above the screens. */
export function useOpenReport(): () => Promise<OpenedReport | null> {
  const controller = useController();
  return useCallback(async () => {
    const reply = (await shell?.openReport()) ?? ({ kind: 'cancelled' } as const);
    if (reply.kind === 'refused') controller.notify({ kind: 'refused', action: 'open', problems: reply.problems });
    return reply.kind === 'opened' ? { name: reply.name, text: reply.text } : null;
  }, [controller]);
}
