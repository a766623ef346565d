import { hasDisplay } from './display.mjs';
import { ensureLibraries, isRootOnDebian } from './libraries.mjs';
import { ensurePackages } from './packages.mjs';
import { ensureRuntime } from './runtime.mjs';

/** Everything the tests need. LibreOffice is big: only CI installs it, and its test is skipped where it is absent. */
export async function prepareTests() {
  ensurePackages();
  await ensureRuntime();
  /** @type {import('./libraries.mjs').Need[]} */
  const needs = ['window', 'chineseFont'];
  if (!hasDisplay()) needs.push('virtualDisplay');
  if (process.env.CI === 'true' && isRootOnDebian()) needs.push('office');
  ensureLibraries(needs);
}
