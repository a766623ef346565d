import './theme/tokens.css';
import './theme/base.css';
import { createRoot } from 'react-dom/client';
import { shippedPlan } from '../models/plan/shipped-plan.ts';
import { windowTexts } from '../models/shared/texts/window.ts';
import { dayNow } from './document/day-now.ts';
import { createDocumentController } from './document/document-controller.ts';
import { Window } from './frame/window.tsx';
import { createSettingsStore } from './settings/settings-store.ts';
import { shell } from './shell/shell.ts';

// The plan is read while the shell looks up the settings.
const asked = shell?.readSettings();
const plan = shippedPlan();
const kept = (await asked) ?? { language: 'zh', theme: 'system', layout: {} };
const settings = createSettingsStore(kept, (patch) => void shell?.changeSettings(patch));
const author = windowTexts.thisComputer[kept.language];
const controller = createDocumentController(plan, { author, today: dayNow });

const root = document.getElementById('root');
if (root) createRoot(root).render(<Window controller={controller} settings={settings} shell={shell} />);
