import { expect, test } from 'vitest';
import { placeWindow, type Rectangle } from '../../../electron/main/place-window.ts';

const rectangle = (x: number, y: number, width: number, height: number): Rectangle => ({ x, y, width, height });
const laptop = rectangle(0, 30, 1920, 1050);
const monitor = rectangle(1920, 0, 2560, 1440);

test.each<[string, Rectangle, readonly Rectangle[], Rectangle | null]>([
  ['where it was', rectangle(100, 80, 1200, 800), [laptop], rectangle(100, 80, 1200, 800)],
  ['on the second display', rectangle(2000, 50, 1200, 800), [laptop, monitor], rectangle(2000, 50, 1200, 800)],
  ['nowhere, when that display is gone', rectangle(2000, 50, 1200, 800), [laptop], null],
  ['partly over the right edge', rectangle(1700, 80, 1200, 800), [laptop], rectangle(1700, 80, 1200, 800)],
  ['nowhere, with too little to drag it by', rectangle(1850, 80, 1200, 800), [laptop], null],
  ['nowhere, below the lower edge', rectangle(100, 1050, 1200, 800), [laptop], null],
  ['nowhere, with its title bar far above', rectangle(100, -500, 1200, 800), [laptop], null],
  ['under a bar that was not there before', rectangle(100, 10, 1200, 800), [laptop], rectangle(100, 30, 1200, 800)],
  ['cut down to a smaller display', rectangle(0, 30, 3000, 2000), [laptop], rectangle(0, 30, 1920, 1050)],
  ['nowhere, without a display', rectangle(0, 0, 1200, 800), [], null],
])('a window goes %s', (_where, saved, areas, expected) => {
  expect(placeWindow(saved, areas)).toEqual(expected);
});
