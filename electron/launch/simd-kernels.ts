import path from 'node:path';
import asc from 'assemblyscript/asc';
import type { Plugin } from 'vite';

const query = '?simd-module';

/**
 * Compiles AssemblyScript to WebAssembly while building: `import bytes from './kernels.ts?simd-module'` gives the module's bytes.
 * They travel inside the bundle, so that a worker needs no second file and the command line no path.
 */
export function simdKernels(): Plugin {
  const compiled = new Map<string, Promise<string>>();
  return {
    name: 'simd-kernels',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!source.endsWith(query)) return null;
      const resolved = await this.resolve(source.slice(0, -query.length), importer, { skipSelf: true });
      return resolved && resolved.id + query;
    },
    async load(id) {
      if (!id.endsWith(query)) return null;
      const entry = id.slice(0, -query.length);
      this.addWatchFile(entry);
      const bytes = compiled.get(entry) ?? compile(entry);
      compiled.set(entry, bytes);
      return `export default Uint8Array.from(atob('${await bytes}'), (character) => character.charCodeAt(0));`;
    },
  };
}

async function compile(entry: string): Promise<string> {
  const { error, binary, stderr } = await compileFiles(entry);
  if (error || !binary) throw new Error(`the SIMD kernels do not compile: ${stderr}`);
  return Buffer.from(binary).toString('base64');
}

async function compileFiles(entry: string) {
  const output = 'kernels.wasm';
  let binary: Uint8Array | undefined;
  const { error, stderr } = await asc.main(
    [
      path.basename(entry),
      '--baseDir',
      path.dirname(entry),
      ...['--outFile', output, '--optimizeLevel', '3', '--enable', 'simd', '--runtime', 'stub', '--noAssert'],
      ...['--disableWarning', '112'],
    ],
    {
      writeFile: (name, contents) => {
        if (name === output && typeof contents !== 'string') binary = contents;
      },
    },
  );
  return { error, binary, stderr: stderr.toString() };
}
