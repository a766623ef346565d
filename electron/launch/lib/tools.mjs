import { spawnSync } from 'node:child_process';
import { onDisplay } from './display.mjs';
import { inPackages, root } from './places.mjs';

/** The files that start the tools; starting them directly is quicker than npx and the same on every system. */
const TOOLS = {
  biome: ['@biomejs/biome', 'bin/biome'],
  tsc: ['typescript', 'bin/tsc'],
  vitest: ['vitest', 'vitest.mjs'],
  playwright: ['@playwright/test', 'cli.js'],
};

/**
 * Runs a development tool in the checkout, with its output shown.
 * @param {keyof typeof TOOLS} tool
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env] more environment
 * @returns {boolean} whether it was content
 */
export function runTool(tool, args, env = {}) {
  const own = [inPackages(...TOOLS[tool]), ...args];
  const [command, all] = tool === 'playwright' ? onDisplay(process.execPath, own) : [process.execPath, own];
  return spawnSync(command, all, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } }).status === 0;
}
