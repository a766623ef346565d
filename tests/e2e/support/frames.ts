import type { Page } from '@playwright/test';

// What an edit costs in frames. A figure is within a frame when the first frame after the key shows it, and none is lost by it.

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** When frames began and Enter was pressed, in how many edits the next frame was without the figure, and how long each took to be drawn. */
interface Noted {
  readonly frames: number[];
  readonly keys: number[];
  readonly painted: number[];
  late: number;
}

/** Notes from now on each frame and each Enter; `figure` selects a figure that every edit changes. */
export const noteFrames = (page: Page, figure: string): Promise<void> =>
  page.evaluate((selector) => {
    const noted: Noted = { frames: [], keys: [], painted: [], late: 0 };
    Object.assign(window, { noted });
    const note = (at: number): void => {
      noted.frames.push(at);
      requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
    const shown = () => document.querySelector(selector)?.textContent;
    window.addEventListener(
      'keydown',
      ({ key, timeStamp }) => {
        if (key !== 'Enter') return;
        const before = shown();
        noted.keys.push(timeStamp);
        requestAnimationFrame(() => {
          if (shown() === before) noted.late += 1;
          const channel = new MessageChannel();
          channel.port1.onmessage = () => noted.painted.push(performance.now() - timeStamp);
          channel.port2.postMessage(null);
        });
      },
      true,
    );
  }, figure);

/** How many edits were noted, in how many of them the figure came later than in the next frame, and all of it in words. */
export async function notedEdits(
  page: Page,
): Promise<{ readonly edits: number; readonly late: number; readonly words: string }> {
  const { frames, keys, late, painted } = await page.evaluate(() => {
    const { noted } = window as { noted?: Noted };
    if (!noted) throw new Error('nothing was noted');
    return noted;
  });
  const usual = median(frames.slice(1).map((at, index) => at - (frames[index] ?? at)));
  // The frame in which the key came, the one that shows the figure, and the one after it.
  const longest = keys.map((key) => {
    const next = frames.findIndex((at) => at > key);
    return Math.max(...[0, 1, 2].map((later) => (frames[next + later] ?? 0) - (frames[next + later - 1] ?? 0)));
  });
  const kept = longest.filter((frame) => frame < usual * 1.5).length;
  const words = [
    `longest of three frames ${median(longest).toFixed(1)} ms (usual ${usual.toFixed(1)} ms)`,
    `without a frame lost ${kept} of ${keys.length}`,
    `from the key until drawn ${median(painted).toFixed(1)} ms`,
  ].join('; ');
  return { edits: painted.length, late, words };
}
