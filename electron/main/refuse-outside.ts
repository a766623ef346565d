import { app, type Session, type WebContents } from 'electron';

/** Whether a request stays inside the program. Data and blob addresses are made in the window; its policy limits them. */
export function staysInside(address: string, origin: string): boolean {
  const { protocol, host } = new URL(address);
  if (protocol === 'data:' || protocol === 'blob:' || protocol === 'devtools:') return true;
  const allowed = new URL(origin);
  // Vite's reloading speaks over a socket of the same server.
  const sameKind = protocol === allowed.protocol || (protocol === 'ws:' && allowed.protocol === 'http:');
  return sameKind && host === allowed.host;
}

/** Refuses every request that leaves the program, every permission and every download. */
export function closeSession(session: Session, origin: string): void {
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !staysInside(details.url, origin) }));
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
}

/** Keeps every page of this program where it is: no navigation, no redirect, no new window, no embedded page. */
export function holdPages(origin: string): void {
  app.on('web-contents-created', (_event, contents) => holdPage(contents, origin));
}

function holdPage(contents: WebContents, origin: string): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => {
    // Vite reloads the page in development.
    const reload = origin.startsWith('http:') && event.isMainFrame && event.url.startsWith(`${origin}/`);
    if (!reload) event.preventDefault();
  });
}
