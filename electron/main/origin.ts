import { app } from 'electron';

/** The window's own scheme and origin. */
export const scheme = 'app';
export const bundleOrigin = `${scheme}://bundle`;

/**
 * Where the window comes from: its own bundle, or in development the server that Vite runs on this machine. An installed
 * program takes no other origin, whatever its environment says.
 */
export function windowOrigin(): string {
  const server = app.isPackaged ? undefined : process.env.VITE_DEV_SERVER_URL;
  return server === undefined || server === '' ? bundleOrigin : new URL(server).origin;
}

/** Whether the window is served by Vite. */
export const isDevelopment = (): boolean => windowOrigin() !== bundleOrigin;
