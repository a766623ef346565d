import type { WebContents } from 'electron';
import type { SettingsStore } from './settings.ts';

const step = 1.1;
const smallest = 0.5;
const largest = 3;

/** The next zoom factor in a direction, in steps of a tenth, with two decimals and within bounds. */
export function nextZoom(zoom: number, direction: 'in' | 'out' | 'reset'): number {
  if (direction === 'reset') return 1;
  const next = direction === 'in' ? zoom * step : zoom / step;
  return Math.min(largest, Math.max(smallest, Math.round(next * 100) / 100));
}

/** Enlarges or shrinks the window's content and remembers it. */
export function zoomContent(contents: WebContents, settings: SettingsStore, direction: 'in' | 'out' | 'reset'): void {
  const zoom = nextZoom(settings.read().zoom, direction);
  settings.change({ zoom });
  contents.setZoomFactor(zoom);
}
