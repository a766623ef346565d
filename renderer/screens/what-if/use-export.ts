import { useController } from '../../document/use-document.ts';
import { shell } from '../../shell/shell.ts';

/** Hands a file that the screen made to the shell, which asks where it goes; says in the window how that went. */
export function useExport(): ((kind: 'svg' | 'csv', name: string, text: string) => Promise<void>) | null {
  const controller = useController();
  if (!shell) return null;
  const { exportFile } = shell;
  return async (kind, name, text) => {
    const reply = await exportFile({ kind, suggestedName: name, bytes: new TextEncoder().encode(text) });
    if (reply.kind === 'saved') controller.notify({ kind: 'exported', name: reply.name });
    if (reply.kind === 'refused') controller.notify({ kind: 'refused', action: 'export', problems: reply.problems });
  };
}
