import { BookOpen, CalendarClock, FileText, GitCompareArrows, SlidersHorizontal, Table2, Target } from 'lucide-react';
import { type ComponentType, lazy } from 'react';
import type { Label } from '../../models/shared/language.ts';
import { compareTexts } from '../../models/shared/texts/compare.ts';
import { ledgerTexts } from '../../models/shared/texts/ledger.ts';
import { progressTexts } from '../../models/shared/texts/progress.ts';
import { reportTexts } from '../../models/shared/texts/report.ts';
import { targetsTexts } from '../../models/shared/texts/targets.ts';
import { whatIfTexts } from '../../models/shared/texts/what-if.ts';
import { workbenchTexts } from '../../models/shared/texts/workbench.ts';
import { Workbench } from './workbench/workbench.tsx';

/** A screen of the window. It takes what it shows from the hooks of document and settings, and imports no other screen. */
export interface Screen {
  readonly id: string;
  readonly name: Label;
  readonly icon: ComponentType<{ readonly size?: number; readonly 'aria-hidden'?: boolean }>;
  readonly component: ComponentType;
}

// The first screen comes with the window; the others are fetched when they are first shown.
const Targets = lazy(() => import('./targets/targets.tsx').then(({ Targets: component }) => ({ default: component })));
const Compare = lazy(() => import('./compare/compare.tsx').then(({ Compare: component }) => ({ default: component })));
const WhatIf = lazy(() => import('./what-if/what-if.tsx').then(({ WhatIf: component }) => ({ default: component })));
const Progress = lazy(() =>
  import('./progress/progress.tsx').then(({ Progress: component }) => ({ default: component })),
);
const Report = lazy(() => import('./report/report.tsx').then(({ Report: component }) => ({ default: component })));
const Ledger = lazy(() => import('./ledger/ledger.tsx').then(({ Ledger: component }) => ({ default: component })));

/** Every screen there is, in the order of the rail; the first is where the window opens. */
export const screens: readonly Screen[] = [
  { id: 'workbench', name: workbenchTexts.name, icon: Table2, component: Workbench },
  { id: 'targets', name: targetsTexts.name, icon: Target, component: Targets },
  { id: 'compare', name: compareTexts.name, icon: GitCompareArrows, component: Compare },
  { id: 'whatIf', name: whatIfTexts.name, icon: SlidersHorizontal, component: WhatIf },
  { id: 'progress', name: progressTexts.name, icon: CalendarClock, component: Progress },
  { id: 'report', name: reportTexts.name, icon: FileText, component: Report },
  { id: 'ledger', name: ledgerTexts.name, icon: BookOpen, component: Ledger },
];
