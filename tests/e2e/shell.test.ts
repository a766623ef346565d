import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ElectronApplication, Page } from '@playwright/test';
import type {} from '../../electron/contract/window-api.ts';
import { expect, test } from './support/launch.ts';

// What the shell refuses. Every refusal is provoked in the real window.

/** Adds a script to the page as an intruder would. */
const addScript = (page: Page, script: string): Promise<void> =>
  page.evaluate((text) => {
    const element = document.createElement('script');
    element.textContent = text;
    document.head.append(element);
  }, script);

/** What the policy refused while `act` ran. */
async function refusedDirectives(page: Page, act: () => Promise<unknown>): Promise<string[]> {
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seenViolations: seen });
    document.addEventListener('securitypolicyviolation', (event) => seen.push(event.effectiveDirective));
  });
  await act();
  const read = () => page.evaluate(() => (window as { seenViolations?: string[] }).seenViolations ?? []);
  await expect.poll(read).not.toEqual([]);
  return read();
}

const windowCount = (app: ElectronApplication): Promise<number> =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);

test.describe('the policy of the page', () => {
  test.afterEach(({ problems }) => {
    // The console reports what was refused here on purpose.
    problems.length = 0;
  });

  test('refuses evaluated text', async ({ page }) => {
    const answer = await page.evaluate(
      // In a task of the page's own: Playwright's evaluation lifts the policy while it runs.
      () =>
        new Promise<string>((resolve) => {
          setTimeout(() => {
            try {
              resolve(String(new Function('return 1')()));
            } catch (error) {
              resolve(error instanceof Error ? error.name : 'thrown');
            }
          });
        }),
    );
    expect(answer).toBe('EvalError');
  });

  test('refuses inline scripts', async ({ page }) => {
    const refused = await refusedDirectives(page, () => addScript(page, 'window.inlineRan = true'));
    expect(refused).toEqual(['script-src-elem']);
    expect(await page.evaluate(() => 'inlineRan' in window)).toBe(false);
  });

  test('refuses inline styles', async ({ page }) => {
    const refused = await refusedDirectives(page, () =>
      page.evaluate(() => {
        const style = document.createElement('style');
        style.textContent = 'body { outline: 7px solid red }';
        document.head.append(style);
        document.body.insertAdjacentHTML('beforeend', '<i id="probe" style="opacity: 0.5"></i>');
      }),
    );
    expect(refused.sort()).toEqual(['style-src-attr', 'style-src-elem']);
    expect(await page.evaluate(() => getComputedStyle(document.body).outlineWidth)).not.toBe('7px');
  });

  test('lets workers compile WebAssembly and evaluate nothing', async ({ page }) => {
    // A worker takes its policy from the answer that brings its script; every script brings it.
    const policies = await page.evaluate(() => {
      const scripts = [...document.querySelectorAll<HTMLScriptElement>('script[src]')].map(({ src }) => src);
      return Promise.all(scripts.map(async (src) => (await fetch(src)).headers.get('content-security-policy')));
    });
    expect(policies.length).toBeGreaterThan(0);
    for (const policy of policies) {
      expect(policy).toBe("default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'");
    }
  });

  test('gives each answer a nonce of its own', async ({ page }) => {
    const nonceOf = (): Promise<string> =>
      page.evaluate(async () => (await fetch('app://bundle/index.html')).headers.get('content-security-policy') ?? '');
    const [first, second] = [await nonceOf(), await nonceOf()];
    expect(first).toMatch(/style-src 'self' 'nonce-[\w+/=]{24}'/);
    expect(first).not.toContain('unsafe');
    expect(second).not.toBe(first);
  });
});

test.describe('the way out', () => {
  test.afterEach(({ problems }) => {
    problems.length = 0;
  });

  test('navigation and new windows are refused', async ({ app, page }) => {
    const before = page.url();
    expect(before).toMatch(/^app:\/\/bundle\//);
    for (const address of [
      'https://example.com/',
      'file:///etc/hostname',
      'app://bundle/other.html',
      'data:text/html,x',
    ]) {
      await page.evaluate((to) => {
        location.href = to;
      }, address);
      await page.evaluate((to) => window.open(to) === null, address).then((refused) => expect(refused).toBe(true));
    }
    await page.waitForTimeout(300);
    expect(page.url()).toBe(before);
    expect(await windowCount(app)).toBe(1);
  });

  test('nothing reaches a server on this very machine', async ({ app, page }) => {
    let visits = 0;
    const server = createServer((_request, response) => {
      visits += 1;
      response.end('visited');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    await page.evaluate(async (to) => {
      await fetch(to).catch(() => undefined);
      new Image().src = to;
      navigator.sendBeacon(to);
    }, address);
    // The shell's own session refuses even where no page policy stands in the way.
    const failure = await app.evaluate(
      ({ net }, to) =>
        net.fetch(to).then(
          (response) => response.text(),
          (error) => String(error),
        ),
      address,
    );
    expect(failure).toContain('ERR_BLOCKED_BY_CLIENT');
    await page.waitForTimeout(300);
    server.close();
    expect(visits).toBe(0);
  });

  test('permissions are refused', async ({ page }) => {
    const state = await page.evaluate(async () => {
      const { state: geolocation } = await navigator.permissions.query({ name: 'geolocation' });
      const notification = await Notification.requestPermission();
      return { geolocation, notification };
    });
    expect(state).toEqual({ geolocation: 'denied', notification: 'denied' });
  });

  test('a path out of the bundle is not served', async ({ page }) => {
    const paths = [
      '../package.json',
      '%2e%2e/package.json',
      '..%2fmain%2findex.js',
      '..%5cmain',
      '%00',
      '%E0',
      '',
      '.',
    ];
    const found = await page.evaluate(
      (given) => Promise.all(given.map(async (one) => (await fetch(`app://bundle/${one}`)).status)),
      paths,
    );
    expect(found).toEqual(paths.map(() => 404));
    expect(await page.evaluate(async () => (await fetch('app://bundle/index.html')).status)).toBe(200);
  });
});

test.describe('calls', () => {
  test('the window has the contract and nothing of Node or Electron', async ({ page }) => {
    const seen = await page.evaluate(() => ({
      frozen: Object.isFrozen(window.goalpath),
      replaceable: Reflect.set(window, 'goalpath', {}),
      others: ['require', 'process', 'module', 'Buffer', 'electron', 'ipcRenderer'].filter((name) => name in window),
    }));
    expect(seen).toEqual({ frozen: true, replaceable: false, others: [] });
  });

  test('a malformed argument is refused and changes nothing', async ({ page }) => {
    const outcome = await page.evaluate(async () => {
      const before = await window.goalpath.readSettings();
      const say = (promise: Promise<unknown>) =>
        promise.then(
          () => 'accepted',
          (error) => String(error),
        );
      const call = (name: string, ...given: readonly unknown[]): Promise<string> =>
        say(Reflect.apply(Reflect.get(window.goalpath, name), undefined, given));
      const refusals = [
        await call('changeSettings', { language: 'fr' }),
        await call('changeSettings', { recent: ['/etc/passwd'] }),
        await call('changeSettings', { layout: { grid: 'x'.repeat(100_001) } }),
        await call('openRecent', -1),
        await call('openRecent', '/etc/passwd'),
        await call('savePlan', { text: 1, as: false }),
        await call('savePlan', { text: '', as: false, file: '/tmp/x' }),
        await call('exportFile', { kind: 'exe', suggestedName: 'a', bytes: new Uint8Array(1) }),
        await call('exportFile', { kind: 'csv', suggestedName: 'a', bytes: 'text' }),
        await call('setDocumentState', null),
        await call('adoptDocument', { ticket: 4711 }),
      ];
      return { refusals, unchanged: JSON.stringify(before) === JSON.stringify(await window.goalpath.readSettings()) };
    });
    expect(outcome.refusals.filter((text) => !/malformed argument|unknown ticket/.test(text))).toEqual([]);
    expect(outcome.unchanged).toBe(true);
  });

  test('a foreign page gets no answer, even through our own preload', async ({ app, page, problems }) => {
    await expect(page.evaluate(() => window.goalpath.appInfo())).resolves.toMatchObject({ platform: process.platform });
    const answers = await app.evaluate(async ({ BrowserWindow, app: electron }) => {
      const own = BrowserWindow.getAllWindows()[0];
      const preload = `${electron.getAppPath()}/out/preload/index.cjs`;
      const foreign = new BrowserWindow({
        show: false,
        webPreferences: { preload, sandbox: true, contextIsolation: true },
      });
      const ask = (script: string) =>
        foreign.webContents.executeJavaScript(script).catch((error: unknown) => String(error));
      await foreign.loadURL('data:text/html,foreign');
      const fromForeign = await ask('goalpath.appInfo()');
      foreign.destroy();
      // The same window, led astray by the main process itself, is not trusted either.
      await own?.loadURL('data:text/html,astray');
      const fromAstray = await own?.webContents
        .executeJavaScript('goalpath.appInfo()')
        .catch((error: unknown) => String(error));
      return { fromForeign, fromAstray };
    });
    expect(answers.fromForeign).toContain('No handler registered');
    expect(answers.fromAstray).toContain('refused to a foreign frame');
    // Electron warns about the foreign pages themselves.
    expect(problems.filter((text) => !text.includes('Insecure Content-Security-Policy'))).toEqual([]);
    problems.length = 0;
  });

  test('no library listens on a channel of its own', async ({ app, page }) => {
    expect(page.url()).toContain('app://bundle/');
    const heard = await app.evaluate(({ ipcMain }) => ipcMain.eventNames().map(String));
    // Electron's own listener for its errors.
    expect(heard.filter((name) => name !== 'error')).toEqual([]);
  });
});
