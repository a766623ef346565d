import { expect, test } from 'vitest';
import { shippedPlan } from '../../../models/plan/shipped-plan.ts';
import { createDocumentController } from '../../../renderer/document/document-controller.ts';
import { withProgress } from '../../../renderer/document/with-progress.ts';

const start = () => createDocumentController(shippedPlan(), { author: () => '张三', today: () => '2024-01-05' });

/** A step that ends when the test says so. */
function held<T>(value: T) {
  let finish = (): void => undefined;
  const done = new Promise<T>((resolve) => {
    finish = () => resolve(value);
  });
  return { step: () => done, finish: () => finish() };
}

test('a quick step says nothing', async () => {
  const controller = start();
  const seen: unknown[] = [];
  controller.subscribe(() => seen.push(controller.getSnapshot().notice));
  expect(await withProgress(controller, async () => 7)).toBe(7);
  expect(seen).toEqual([]);
});

test('a long step says that it goes on, and clears that when it is done', async () => {
  const controller = start();
  const { step, finish } = held(7);
  const made = withProgress(controller, step);
  await expect.poll(() => controller.getSnapshot().notice?.kind).toBe('working');
  finish();
  expect(await made).toBe(7);
  expect(controller.getSnapshot().notice).toBeNull();
});

test('what a cancelled step made is left lying', async () => {
  const controller = start();
  const { step, finish } = held(7);
  const made = withProgress(controller, step);
  await expect.poll(() => controller.getSnapshot().notice?.kind).toBe('working');
  const { notice } = controller.getSnapshot();
  if (notice?.kind === 'working') notice.cancel();
  expect(controller.getSnapshot().notice).toBeNull();
  finish();
  expect(await made).toBeNull();
});

test('a step that fails leaves no message of work behind', async () => {
  const controller = start();
  const failing = withProgress(controller, async () => {
    await expect.poll(() => controller.getSnapshot().notice?.kind).toBe('working');
    throw new Error('broken');
  });
  await expect(failing).rejects.toThrow('broken');
  expect(controller.getSnapshot().notice).toBeNull();
});
