import { createContext, use } from 'react';

/** Shows another screen, by the id it has in the list of screens. */
export type Navigate = (screen: string) => void;

/** The way from one screen to another; the window provides it, so that no screen imports another. */
export const NavigationContext = createContext<Navigate>(() => undefined);

/** The way to another screen. */
export const useNavigate = (): Navigate => use(NavigationContext);
