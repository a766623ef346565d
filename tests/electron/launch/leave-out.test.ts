import { describe, expect, test } from 'vitest';
import { leaveOut } from '../../../electron/launch/leave-out.ts';

/** What the plugin makes of an import, as the bundler asks it; null where it leaves the import alone. */
async function madeOf(name: string): Promise<unknown> {
  const { resolveId, load } = leaveOut(['ajv', 'semver']);
  if (typeof resolveId !== 'function' || typeof load !== 'function') throw new Error('the plugin has no functions');
  const id: unknown = Reflect.apply(resolveId, null, [name]);
  const code: unknown = id === undefined ? null : Reflect.apply(load, null, [id]);
  return typeof code === 'string' ? import(`data:text/javascript,${encodeURIComponent(code)}`) : null;
}

describe('leaveOut', () => {
  test('takes a package and its files, and nothing whose name only begins like it', async () => {
    expect(await madeOf('ajv')).not.toBeNull();
    expect(await madeOf('ajv/dist/2020.js')).not.toBeNull();
    expect(await madeOf('ajv-formats')).toBeNull();
    expect(await madeOf('./semver.js')).toBeNull();
  });

  test('what is left out can be imported and fails with its name when it is called', async () => {
    const { Ajv2020, default: whole } = (await madeOf('ajv/dist/2020.js')) as Record<string, new () => unknown>;
    for (const Left of [Ajv2020, whole]) {
      expect(() => Left && new Left()).toThrow('ajv/dist/2020.js is left out of the build');
    }
  });
});
