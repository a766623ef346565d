import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createAskedEntry } from '../../../electron/main/asked-entry.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('it waits until the window has entered what is typed', async () => {
  const asked = createAskedEntry();
  const order: string[] = [];
  const done = asked.finish(() => order.push('asked')).then(() => order.push('done'));
  await vi.advanceTimersByTimeAsync(1_000);
  order.push('entered');
  asked.finished();
  await done;
  expect(order).toEqual(['asked', 'entered', 'done']);
  expect(vi.getTimerCount()).toBe(0);
});

test('a window that hangs is waited for two seconds, and what it answers later answers nothing', async () => {
  const asked = createAskedEntry();
  const done = vi.fn();
  void asked.finish(() => undefined).then(done);
  await vi.advanceTimersByTimeAsync(1_999);
  expect(done).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(done).toHaveBeenCalledOnce();
  expect(() => asked.finished()).not.toThrow();
});
