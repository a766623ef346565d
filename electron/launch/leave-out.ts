import type { Plugin } from 'vite';

const nothing = '\0left-out';

/**
 * Leaves packages out of the main process that another one brings along for options nobody sets here, because whatever it loads
 * holds up the start. Using one all the same fails with its name.
 */
export const leaveOut = (packages: readonly string[]): Plugin => ({
  name: 'leave-out',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'main',
  resolveId: (id) =>
    packages.some((left) => id === left || id.startsWith(`${left}/`)) ? `${nothing}:${id}` : undefined,
  load: (id) => {
    if (!id.startsWith(nothing)) return undefined;
    const text = JSON.stringify(`${id.slice(nothing.length + 1)} is left out of the build`);
    return `const left = new Proxy(function () {}, { get() { throw new Error(${text}); }, construct() { throw new Error(${text}); } });
export default left;
export { left as Ajv2020 };`;
  },
});
