import type { DocumentController } from './document-controller.ts';

/** Work that takes longer says that it goes on, and can be cancelled. In milliseconds. */
const patience = 200;

/** Runs a step of an export. Null when the user cancelled it: what it made is then left lying. */
export async function withProgress<T>(controller: DocumentController, step: () => Promise<T>): Promise<T | null> {
  let isCancelled = false;
  const cancel = (): void => {
    isCancelled = true;
    controller.notify(null);
  };
  const timer = setTimeout(() => controller.notify({ kind: 'working', cancel }), patience);
  try {
    const made = await step();
    return isCancelled ? null : made;
  } finally {
    clearTimeout(timer);
    if (controller.getSnapshot().notice?.kind === 'working') controller.notify(null);
  }
}
