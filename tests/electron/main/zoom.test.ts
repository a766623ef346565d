import { expect, test } from 'vitest';
import { nextZoom } from '../../../electron/main/zoom.ts';

test('zoom goes in steps, stays in bounds and comes back', () => {
  expect(nextZoom(1, 'in')).toBe(1.1);
  expect(nextZoom(1.1, 'in')).toBe(1.21);
  expect(nextZoom(1.1, 'out')).toBe(1);
  expect([nextZoom(2.9, 'in'), nextZoom(0.52, 'out'), nextZoom(2, 'reset')]).toEqual([3, 0.5, 1]);
});
