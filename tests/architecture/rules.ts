import * as habits from './habits.ts';
import * as layers from './layers.ts';

/** Each rule with files it must refuse, so that it is seen to fail on every run, and files it must let through. */
export const rules: [string, layers.Rule, refused: [string, string][], allowed: [string, string][]][] = [
  [
    'models flow one way and use only pure packages',
    layers.modelsFlowOneWay,
    [
      ['models/goals/a.ts', `import type { Plan } from '../plan/plan.ts';`],
      ['models/goals/a.ts', `export * from '../plan/plan.ts';`],
      ['models/goals/a.ts', `const later = import('../plan/plan.ts');`],
      ['models/goals/a.ts', `let plan: import('../plan/plan.ts').Plan;`],
      ['models/plan/a.ts', `import { create } from 'mathjs';`],
      ['models/plan/a.ts', `import fs from 'node:fs';`],
      ['models/plan/a.ts', `import { app } from 'electron';`],
      ['models/plan/a.ts', `import { name } from '../../renderer/name.ts';`],
      ['models/elsewhere/a.ts', `import { ok } from '../shared/result.ts';`],
      ['models/goals/a.ts', `import { start } from './goal.ts'; import { x } from '../../tests/x.ts';`],
    ],
    [
      ['models/formulas/a.ts', `import { create } from 'mathjs/number'; import { ok } from '../shared/result.ts';`],
      ['models/plan/a.ts', `import type { Plan } from './plan.ts'; import * as v from 'valibot';`],
    ],
  ],
  [
    'the window imports models, the contract and its packages',
    layers.windowIsOnlyAWindow,
    [
      ['renderer/a.tsx', `import { open } from '../electron/main/open.ts';`],
      ['renderer/a.tsx', `import { ipcRenderer } from 'electron';`],
      ['renderer/a.tsx', `import 'node:fs';`],
      ['renderer/a.tsx', `import { create } from 'mathjs';`],
      ['renderer/a.tsx', `new Worker(new URL('../tests/worker.ts', import.meta.url));`],
    ],
    [
      ['renderer/a.tsx', `import { createRoot } from 'react-dom/client'; import './a.css';`],
      ['renderer/a.tsx', `import type { Api } from '../electron/contract/api.ts';`],
    ],
  ],
  [
    'a screen never imports another screen',
    layers.screensStayApart,
    [['renderer/screens/compare/a.tsx', `import { Grid } from '../workbench/grid.tsx';`]],
    [
      ['renderer/screens/compare/a.tsx', `import { B } from './b.tsx'; import { Grid } from '../../grid/grid.tsx';`],
      ['renderer/screens/screens.ts', `import { Workbench } from './workbench/workbench.tsx';`],
    ],
  ],
  [
    'the shell does not import the window',
    layers.shellIgnoresWindow,
    [['electron/main/a.ts', `import { theme } from '../../renderer/theme.ts';`]],
    [['electron/main/a.ts', `import { app } from 'electron';`]],
  ],
  [
    'the contract depends on models and valibot alone',
    layers.contractIsShared,
    [
      ['electron/contract/a.ts', `import { app } from 'electron';`],
      ['electron/contract/a.ts', `import { open } from '../main/open.ts';`],
    ],
    [
      [
        'electron/contract/a.ts',
        `import * as v from 'valibot'; import type { Plan } from '../../models/plan/plan.ts';`,
      ],
    ],
  ],
  [
    'the command line runs without Electron',
    layers.commandLineNeedsNoElectron,
    [
      ['electron/cli/a.ts', `import { app } from 'electron';`],
      ['electron/cli/a.ts', `import { menu } from '../main/menu.ts';`],
    ],
    [['electron/cli/a.ts', `import fs from 'node:fs'; import { save } from '../files/save.ts';`]],
  ],
  [
    'relative imports carry the extension',
    layers.importsNameAFile,
    [['models/goals/a.ts', `import { ok } from '../shared/result';`]],
    [['models/goals/a.ts', `import { ok } from '../shared/result.ts'; import text from './report.txt?raw';`]],
  ],
  [
    'nothing is typed any',
    habits.noAny,
    [['models/a.ts', 'const list: readonly any[] = [];']],
    [['models/a.ts', `const any = 'any'; // any`]],
  ],
  [
    'no check is disabled',
    habits.noDisabledChecks,
    [
      ['models/a.ts', '// @ts-ignore\nconst a = 1;'],
      ['models/a.ts', '// @ts-expect-error why\nconst a = 1;'],
      ['renderer/a.tsx', 'const a = <p>{/* biome-ignore lint/a11y: why */}</p>;'],
    ],
    [['models/a.ts', `const comment = '// @ts-ignore';`]],
  ],
  [
    'text never becomes code',
    habits.noCodeFromText,
    [
      ['models/a.ts', `eval('1');`],
      ['models/a.ts', `const one = new Function('return 1');`],
      ['tests/a.test.ts', `globalThis.eval('1');`],
    ],
    [
      ['models/a.ts', `const text = 'eval(1)'; math.evaluate(text);`],
      ['tests/e2e/a.test.ts', `new Function('return 1');`],
    ],
  ],
  [
    'no test is left out without a reason',
    habits.noTestLeftOut,
    [
      ['tests/a.test.ts', `test.only('a', () => {});`],
      ['tests/a.test.ts', `describe.skip('a', () => {});`],
      ['tests/a.test.ts', `test.skip(isOld);`],
      ['tests/a.test.ts', `test.skip(isOld, '');`],
      ['tests/a.test.ts', `test.only.each([1])('a', () => {});`],
    ],
    [['tests/a.test.ts', `test.skip(!hasOffice, 'LibreOffice is not installed'); stream.skip(1);`]],
  ],
  [
    'a test file expects something',
    habits.testsExpect,
    [['tests/a.test.ts', `test('a', () => { run(); });`]],
    [
      ['tests/a.test.ts', `test('a', () => { expect(run()).toBe(1); });`],
      ['tests/support/a.ts', 'export const a = 1;'],
    ],
  ],
];
