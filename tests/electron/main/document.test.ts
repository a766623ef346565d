import { expect, test } from 'vitest';
import { createDocument, type DocumentState } from '../../../electron/main/document.ts';

const written = { inFile: 'hash', text: '{}', history: null } as const;

function recorded() {
  const seen: DocumentState[] = [];
  return { seen, document: createDocument((state) => seen.push(state)) };
}

test('an offered text changes nothing until it is adopted', () => {
  const { seen, document } = recorded();
  document.change({ file: '/a', title: 'a', dirty: true });
  const ticket = document.offer({ ...written, file: '/b', origin: 'file' });
  expect(document.read().file).toBe('/a');
  expect(document.adopt(ticket)).toEqual({ ...written, file: '/b', origin: 'file' });
  expect(document.read()).toEqual({ file: '/b', inFile: 'hash', title: 'a', dirty: false });
  expect(seen).toHaveLength(2);
});

test('two offers are told apart, whichever is adopted first', () => {
  const { document } = recorded();
  const [a, b] = [
    document.offer({ ...written, file: '/a', origin: 'file' }),
    document.offer({ ...written, file: '/b', origin: 'draft' }),
  ];
  expect(document.adopt(b)?.file).toBe('/b');
  expect(document.adopt(a)?.file).toBe('/a');
  expect(document.read().file).toBe('/a');
});

test('a ticket counts once, and none is left when the window starts afresh', () => {
  const { document } = recorded();
  const [used, old] = [
    document.offer({ ...written, file: '/a', origin: 'file' }),
    document.offer({ ...written, file: '/b', origin: 'file' }),
  ];
  document.adopt(used);
  expect(document.adopt(used)).toBeNull();
  document.reset();
  expect(document.adopt(old)).toBeNull();
  expect(document.read()).toEqual({ file: null, inFile: null, title: '', dirty: false });
  expect(document.offer({ ...written, file: '/c', origin: 'file' })).not.toBe(old);
});
