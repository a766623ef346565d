import { app } from 'electron';
import type { SettingsStore } from './settings.ts';

/** A try holds for this version of the program and this month: a new driver is found soon enough. */
const tryOf = (now: Date): string => `${app.getVersion()} ${now.toISOString().slice(0, 7)}`;

/**
 * Where the graphics card could not be used, the browser tries it three times at every start before it draws without. A
 * machine that failed lately is not asked again, which saves it a tenth of a second. Must run before the app is ready.
 */
export function skipFailingCard(settings: SettingsStore): void {
  if (settings.read().cardFailed === tryOf(new Date())) app.disableHardwareAcceleration();
}

/** Remembers, once the window is drawn, whether the graphics card was of use. */
export function rememberCard(settings: SettingsStore): void {
  if (app.getGPUFeatureStatus().gpu_compositing !== 'disabled_software') return;
  const cardFailed = tryOf(new Date());
  if (settings.read().cardFailed !== cardFailed) settings.change({ cardFailed });
}
