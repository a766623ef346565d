import { spawn } from 'node:child_process';
import { createBuilder, createServer } from 'vite';
import { isRoot } from './display.mjs';
import { root } from './places.mjs';

/**
 * Serves the window with Vite, rebuilds main, preload and reader on change, and restarts Electron after that.
 * @param {string} program Electron
 * @param {readonly string[]} args for the app
 */
export async function develop(program, args) {
  const server = await (await createServer()).listen();
  const address = server.resolvedUrls?.local[0];
  const flags = isRoot() ? ['--no-sandbox'] : [];
  const built = new Set();
  /** @type {import('node:child_process').ChildProcess | undefined} */
  let window;

  /** @param {number} code */
  async function end(code) {
    window?.removeAllListeners('exit').kill();
    await server.close();
    process.exit(code);
  }
  function restart() {
    window?.removeAllListeners('exit').kill();
    const env = { ...process.env, VITE_DEV_SERVER_URL: address };
    window = spawn(program, [...flags, root, ...args], { stdio: 'inherit', env });
    window.on('exit', (code) => end(code ?? 0));
  }
  process.on('SIGINT', () => end(0)).on('SIGTERM', () => end(0));

  const environments = ['preload', 'reader', 'main'];
  const builder = await createBuilder({ mode: 'development', logLevel: 'warn' });
  for (const name of environments) {
    const environment = builder.environments[name];
    if (!environment) throw new Error(`vite.config.ts has no environment ${name}`);
    environment.config.build.watch = {};
    const watcher = await builder.build(environment);
    if (!('on' in watcher)) throw new Error('Vite did not watch');
    watcher.on('event', (event) => {
      if (event.code === 'ERROR') console.error(event.error.message);
      if (event.code !== 'BUNDLE_END') return;
      event.result.close();
      built.add(name);
      if (built.size === environments.length) restart();
    });
  }
}
