import { expect, test } from 'vitest';
import { staysInside } from '../../../electron/main/refuse-outside.ts';
import { isTrustedSender } from '../../../electron/main/trusted-sender.ts';

const bundle = 'app://bundle';

test('calls are taken from the top frame of our own page alone', () => {
  const trusted = (url: string, parent: object | null = null) => isTrustedSender({ url, parent }, bundle);
  expect(trusted('app://bundle/index.html')).toBe(true);
  expect(trusted('app://bundle/index.html', {})).toBe(false);
  expect(isTrustedSender(null, bundle)).toBe(false);
  const foreign = [
    'app://bundle',
    'app://bundle.example/',
    'app://other/',
    'https://bundle/',
    'about:blank',
    'file:///',
    '',
  ];
  expect(foreign.filter((url) => trusted(url))).toEqual([]);
});

test.each<[string, string[], string[]]>([
  [
    'app://bundle',
    ['app://bundle/a.js', 'data:image/png;base64,', 'blob:app://bundle/1', 'devtools://devtools/x'],
    ['http://localhost/', 'https://example.com/', 'ws://localhost/', 'file:///etc/passwd', 'app://other/', 'ftp://a/'],
  ],
  [
    'http://localhost:5173',
    ['http://localhost:5173/main.tsx', 'ws://localhost:5173/?token=1'],
    ['http://localhost:9999/', 'https://localhost:5173/', 'ws://localhost:1/', 'app://bundle/'],
  ],
])('requests of a window from %s', (origin, inside, outside) => {
  expect(inside.filter((address) => !staysInside(address, origin))).toEqual([]);
  expect(outside.filter((address) => staysInside(address, origin))).toEqual([]);
});
