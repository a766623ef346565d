/** Whether a window can be shown. Only Linux may lack a display. */
export const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** Chromium refuses to run as root with its sandbox on. */
export const isRoot = () => process.getuid?.() === 0;

/**
 * A command that finds a display: itself where there is one, else under a virtual one of the size of a laptop.
 * @param {string} command
 * @param {string[]} args
 * @returns {[string, string[]]}
 */
export function onDisplay(command, args) {
  if (hasDisplay()) return [command, args];
  return ['xvfb-run', ['-a', '-s', '-screen 0 1600x1000x24', command, ...args]];
}
