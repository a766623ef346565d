import type { CallName, EventName } from './window-api.ts';

/** The channel of a call or an event; the prefix keeps clear of channels that Electron and its libraries use. */
export const channelOf = (name: CallName | EventName): string => `goalpath:${name}`;
