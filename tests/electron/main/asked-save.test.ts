import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createAskedSave } from '../../../electron/main/asked-save.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('the question is answered by the save it caused, however long its dialog stays open', async () => {
  const asked = createAskedSave();
  const outcome = asked.outcome();
  const tell = asked.begin();
  vi.advanceTimersByTime(3_600_000);
  tell(true);
  expect(await outcome).toBe(true);
});

test('a window that does not answer has not saved, and a later save answers nothing', async () => {
  const asked = createAskedSave();
  const outcome = asked.outcome();
  vi.advanceTimersByTime(5_000);
  expect(await outcome).toBe(false);
  asked.begin()(true);
  expect(await outcome).toBe(false);
});

test('a new question ends the one before', async () => {
  const asked = createAskedSave();
  const first = asked.outcome();
  const second = asked.outcome();
  expect(await first).toBe(false);
  asked.begin()(true);
  expect(await second).toBe(true);
});

test('a save nobody asked for tells nobody', () => {
  expect(() => createAskedSave().begin()(true)).not.toThrow();
});
