import { build } from './lib/built.mjs';
import { ensurePackages } from './lib/packages.mjs';

// npm run build
ensurePackages();
process.exitCode = build('app') ? 0 : 1;
