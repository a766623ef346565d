import { spawnSync } from 'node:child_process';

const began = performance.now();

/**
 * Tells the user what the launcher is doing, on standard error, so that a command's own output stays clean.
 * @param {string} sentence
 */
export function say(sentence) {
  process.stderr.write(`[goalpath] ${sentence} (${((performance.now() - began) / 1000).toFixed(1)} s)\n`);
}

/**
 * Ends the program for a reason the user can act on.
 * @param {string[]} sentences
 * @returns {never}
 */
export function stop(...sentences) {
  process.stderr.write(`\n${sentences.join('\n')}\n`);
  process.exit(1);
}

/**
 * Runs a program quietly. What it printed is shown only when it fails, because then it is the explanation.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, timeout?: number }} [options]
 * @returns {boolean} whether it ended with exit code 0
 */
export function runQuietly(command, args, options = {}) {
  const done = spawnSync(command, args, { ...options, encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (done.status === 0) return true;
  const reason = done.error?.message ?? `exit code ${done.status ?? done.signal}`;
  process.stderr.write(`${done.stdout ?? ''}${done.stderr ?? ''}${command} ${args.join(' ')}: ${reason}\n`);
  return false;
}
