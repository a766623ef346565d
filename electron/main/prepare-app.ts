import { app, Menu } from 'electron';
import { isDevelopment } from './origin.ts';
import { registerScheme } from './protocol.ts';

/** Everything that must be settled before the app is ready: sandbox, scheme, and a browser that never looks for a network. */
export function prepareApp(): void {
  // With the sandbox enabled for all, `--no-sandbox` (needed by root) would leave every child process without a way to start.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  registerScheme();
  // Else Electron builds a menu of its own before ours.
  Menu.setApplicationMenu(null);
  for (const name of ['no-proxy-server', 'disable-background-networking', 'disable-component-update', 'no-pings']) {
    app.commandLine.appendSwitch(name);
  }
  // Room for what starting the window makes: with the usual megabyte the collector runs through a tenth of the start.
  app.commandLine.appendSwitch('js-flags', '--min-semi-space-size=16');
  if (!isDevelopment()) app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
}
