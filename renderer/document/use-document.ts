import { createContext, use, useSyncExternalStore } from 'react';
import type { DocumentController } from './document-controller.ts';
import type { DocumentState } from './document-state.ts';

/** The controller of the open document; the window provides it. */
export const ControllerContext = createContext<DocumentController | null>(null);

/** The controller, for components that change the document. */
export function useController(): DocumentController {
  const controller = use(ControllerContext);
  if (!controller) throw new Error('there is no document around this component');
  return controller;
}

/** The present state of the open document. */
export function useDocument(): DocumentState {
  const controller = useController();
  return useSyncExternalStore(controller.subscribe, controller.getSnapshot);
}
