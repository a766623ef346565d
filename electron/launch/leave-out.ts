import type { Plugin } from 'vite';

const nothing = '\0left-out';

/**
 * Leaves packages out of the main process that another one brings along for options nobody sets here, because whatever it loads
 * holds up the start. Calling one all the same fails with its name.
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
    return `function left() { throw new Error(${text}); }\nexport { left as default, left as Ajv2020 };`;
  },
});
