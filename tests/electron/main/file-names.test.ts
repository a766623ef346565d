import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planExtension, withExtension } from '../../../electron/main/file-names.ts';
import { cleanFileName } from '../../../models/shared/clean-file-name.ts';

describe('cleanFileName', () => {
  test.each([
    ['红湖 2024 基准', '红湖 2024 基准'],
    ['../../etc/passwd', 'etc_passwd'],
    ['a:b*c?d"e<f>g|h\\i', 'a_b_c_d_e_f_g_h_i'],
    ['line\nbreak\0zero', 'line_break_zero'],
    ['invoice\u202Excod.exe', 'invoice_xcod.exe'],
    ['CON', '_CON'],
    ['nul.txt', '_nul.txt'],
    ['console', 'console'],
    ['ends with dots... ', 'ends with dots'],
    ['...', '未命名'],
    ['', '未命名'],
  ])('%j becomes %j', (given, expected) => {
    expect(cleanFileName(given, '未命名')).toBe(expected);
  });

  test('whatever is given, the name stays in its folder and is a name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (given) => {
        const name = cleanFileName(given, 'x');
        expect(path.dirname(path.join('/folder', name))).toBe('/folder');
        expect(name).toMatch(/^[^<>:"/\\|?*\p{Cc}]+$/u);
        expect(Array.from(name).length).toBeLessThanOrEqual(101);
        expect(cleanFileName(name, 'x')).toBe(name);
      }),
    );
  });
});

test('a plan gets its extension unless it has one', () => {
  const names = ['plan', 'plan.goalpath.json', 'Plan.JSON', 'plan.txt'].map((name) =>
    withExtension(name, planExtension),
  );
  expect(names).toEqual(['plan.goalpath.json', 'plan.goalpath.json', 'Plan.JSON', 'plan.txt.goalpath.json']);
  expect(withExtension('table.json', '.csv')).toBe('table.json.csv');
});
