import type { SourceFile } from './source-file.ts';

/** A rule names what is wrong with a file; an empty list is approval. */
export type Rule = (file: SourceFile) => string[];

/** The folders of models/ in the order the data flows, with the packages each may use. All of these are pure. */
const FLOW: readonly (readonly [folder: string, packages: readonly string[]])[] = [
  ['shared', ['valibot']],
  ['formulas', ['mathjs']],
  ['report', []],
  ['goals', ['valibot']],
  ['library', ['valibot']],
  ['scenarios', ['valibot']],
  ['plan', ['valibot']],
  ['evaluation', []],
  ['analysis', ['d3-array', 'pure-rand']],
  ['views', ['d3-array']],
  ['export', ['hucre', 'fflate', 'docx']],
  ['import', ['hucre', '@borgar/fx', 'valibot']],
];
const WINDOW_PACKAGES = [
  'react',
  'react-dom',
  'ag-grid-community',
  'ag-grid-react',
  'd3-array',
  'd3-scale',
  'd3-shape',
  'lucide-react',
  'valibot',
];
const TOP = /^(electron|renderer|models|fixtures|tests)\//;

const packageOf = (name: string): string => name.split('/', name.startsWith('@') ? 2 : 1).join('/');
const screenOf = (file: string): string | undefined => /^renderer\/screens\/([^/]+)\//.exec(file)?.[1];

/** The imports of a file in a folder that the check refuses; files elsewhere are not its business. */
function refuse(within: string, reason: string, isRefused: (name: string, file: SourceFile) => boolean): Rule {
  return (file) =>
    file.path.startsWith(within)
      ? file.imports.filter((name) => isRefused(name, file)).map((name) => `${file.path} imports ${name}: ${reason}`)
      : [];
}

export const modelsFlowOneWay = refuse('models/', 'not above it in the flow', (name, file) => {
  const position = FLOW.findIndex(([folder]) => file.path.startsWith(`models/${folder}/`));
  if (!TOP.test(name)) return !FLOW[position]?.[1].includes(packageOf(name));
  return !FLOW.slice(0, position + 1).some(([folder]) => name.startsWith(`models/${folder}/`));
});

export const windowIsOnlyAWindow = refuse(
  'renderer/',
  'the window knows models, the contract and its packages',
  (name) =>
    TOP.test(name) ? !/^(renderer|models|electron\/contract)\//.test(name) : !WINDOW_PACKAGES.includes(packageOf(name)),
);

export const screensStayApart = refuse('renderer/screens/', 'a screen never imports another', (name, file) => {
  const [own, other] = [screenOf(file.path), screenOf(name)];
  return own !== undefined && other !== undefined && other !== own;
});

export const shellIgnoresWindow = refuse('electron/', 'the shell does not know the window', (name) =>
  name.startsWith('renderer/'),
);

export const contractIsShared = refuse('electron/contract/', 'the window imports the contract', (name) =>
  TOP.test(name) ? !/^(models|electron\/contract)\//.test(name) : name !== 'valibot',
);

export const commandLineNeedsNoElectron = refuse('electron/cli/', 'the command line runs in plain Node', (name) =>
  /^electron(-store)?$|^electron\/(main|preload)\//.test(name),
);

export const importsNameAFile: Rule = (file) =>
  file.imports
    .filter((name) => TOP.test(name) && !/\.(ts|tsx|mjs|json|css|svg|txt)$/.test(name))
    .map((name) => `${file.path} imports ${name}: give the extension`);
