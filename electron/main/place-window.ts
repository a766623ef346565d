/** A rectangle on the desktop, in device-independent pixels. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How much of a window must be on a display to count as visible: enough of its title bar to drag it by. */
const grip = { width: 120, height: 40 };

/**
 * Where the window goes when it was at `saved`: the same place if its title bar is visible there, cut down to the display
 * it is on; else null, and the system places a window of the default size. `workAreas` are the displays without their bars.
 */
export function placeWindow(saved: Rectangle, workAreas: readonly Rectangle[]): Rectangle | null {
  const display = workAreas.find((area) => showsTitleBar(saved, area));
  if (!display) return null;
  return {
    x: saved.x,
    y: Math.max(saved.y, display.y),
    width: Math.min(saved.width, display.width),
    height: Math.min(saved.height, display.height),
  };
}

function showsTitleBar(window: Rectangle, area: Rectangle): boolean {
  const across = Math.min(window.x + window.width, area.x + area.width) - Math.max(window.x, area.x);
  const visible = across >= Math.min(grip.width, window.width);
  const above = window.y > area.y - grip.height;
  return visible && above && window.y + grip.height <= area.y + area.height;
}
