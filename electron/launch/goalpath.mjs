import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBuilt } from './lib/built.mjs';
import { ensurePackages } from './lib/packages.mjs';
import { root } from './lib/places.mjs';

// npm run --silent goalpath -- COMMAND …: the command line, in this process. It needs no Electron and no display.
ensurePackages();
ensureBuilt('cli');
const program = path.join(root, 'out/cli/index.js');
process.argv = [process.execPath, program, ...process.argv.slice(2)];
await import(pathToFileURL(program).href);
