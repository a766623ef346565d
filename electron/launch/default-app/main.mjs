import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

// Stands in for Electron's own default_app.asar, which the fallback runtime lacks: electron [-r module] [--flags] <app>
// It must be an ES module with a top-level await: Electron then holds `ready` back until the main module of the app has
// run, which registering a privileged protocol needs. Playwright passes -r.

const modules = [];
let folder;
const given = process.argv.slice(1);
while (given.length > 0 && folder === undefined) {
  const word = given.shift();
  if (word === '-r') modules.push(given.shift());
  else if (!word.startsWith('-')) folder = path.resolve(word);
}
if (folder === undefined) throw new Error('usage: electron [-r module] <folder of the app>');

Object.defineProperty(process, 'defaultApp', { enumerable: true, value: true });
const require = createRequire(path.join(process.cwd(), 'any.js'));
for (const module of modules) require(module);

const manifest = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
app.setAppPath(folder);
app.setName(manifest.productName ?? manifest.name);
app.setVersion(manifest.version);
app.setDesktopName(`${app.getName()}.desktop`);
await import(pathToFileURL(path.resolve(folder, manifest.main)).href);
