import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { fillPage } from '../../../electron/main/fill-page.ts';

const page = readFileSync(path.resolve(import.meta.dirname, '../../../renderer/index.html'), 'utf8');

test('the settings stand in the page as they are, and cannot end their element', () => {
  const settings = { layout: { grid: '</script><script>alert(1)</script> $& __CSP_NONCE__' } };
  const filled = fillPage(page, 'abc', settings);
  const given = /id="settings">(.*)<\/script>/.exec(filled)?.[1] ?? '';
  expect(given).not.toContain('<');
  expect(JSON.parse(given)).toEqual(settings);
});

test('the nonce stands wherever Vite left its place', () => {
  expect(fillPage('<script nonce="__CSP_NONCE__"></script><style nonce="__CSP_NONCE__">', 'abc', {})).toBe(
    '<script nonce="abc"></script><style nonce="abc">',
  );
});
