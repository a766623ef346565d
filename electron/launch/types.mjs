import { ensurePackages } from './lib/packages.mjs';
import { runTool } from './lib/tools.mjs';
import { TYPE_PROJECTS } from './lib/type-projects.mjs';

// npm run types
ensurePackages();
const results = TYPE_PROJECTS.map(([, project]) => runTool('tsc', ['-p', project]));
process.exitCode = results.every(Boolean) ? 0 : 1;
