import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { plainOrder } from '../../../electron/launch/plain-order.ts';

test('no name of an AG Grid module is compared by language any more, and nothing else is touched', () => {
  const { transform } = plainOrder();
  if (typeof transform !== 'object') throw new Error('the plugin has no transform');
  const file = path.resolve('node_modules/ag-grid-community/dist/package/main.esm.mjs');
  const code = readFileSync(file, 'utf8');
  const made: unknown = Reflect.apply(transform.handler, null, [code, file]);
  expect(code).toContain('moduleName.localeCompare');
  expect(made).not.toContain('moduleName.localeCompare');
  expect(String(made).length - code.length).toBe(
    '(a.moduleName < b.moduleName ? -1 : 1)'.length - 'a.moduleName.localeCompare(b.moduleName)'.length,
  );
});
