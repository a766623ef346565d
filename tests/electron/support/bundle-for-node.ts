import path from 'node:path';
import { build } from 'vite';

/** Bundles a TypeScript file with what it imports, to be run by Node as a process of its own. Gives the path of the bundle. */
export async function bundleForNode(entry: string, folder: string): Promise<string> {
  const name = path.basename(entry, '.ts');
  await build({
    configFile: false,
    logLevel: 'error',
    root: path.dirname(entry),
    ssr: { noExternal: true },
    build: {
      ssr: entry,
      outDir: folder,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: `${name}.mjs` } },
    },
  });
  return path.join(folder, `${name}.mjs`);
}
