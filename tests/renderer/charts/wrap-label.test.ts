import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wrapLabel } from '../../../renderer/charts/wrap-label.ts';

test.each([
  ['第一产业', 6, ['第一产业']],
  ['规模以上工业', 4.5, ['规模以', '上工业']],
  ['省内外净流出及误差', 9, ['省内外净流出及误差']],
  ['省内外净流出及误差', 4, ['省内外净', '流出及…']],
  ['Other secondary industry', 7, ['Other', 'secondary …']],
  ['Other secondary industry', 4.3, ['Other', 'seconda…']],
  ['GDP', 2, ['GDP']],
])('%s in %d', (label, room, lines) => {
  expect(wrapLabel(label, room)).toEqual(lines);
});

test('there are never more than two lines, and what is whole says the whole label', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('增', '速', '业'), minLength: 1, maxLength: 20 }),
      fc.integer({ min: 2, max: 12 }),
      (label, room) => {
        const lines = wrapLabel(label, room);
        expect(lines.length).toBeLessThanOrEqual(2);
        expect(lines.every((line) => line.length <= room)).toBe(true);
        if (!lines.join('').endsWith('…')) expect(lines.join('')).toBe(label);
      },
    ),
  );
});
