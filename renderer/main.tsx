import './theme/tokens.css';
import './theme/base.css';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { shippedPlan } from '../models/plan/shipped-plan.ts';
import { windowTexts } from '../models/shared/texts/window.ts';
import { dayNow } from './document/day-now.ts';
import { createDocumentController } from './document/document-controller.ts';
import { Window } from './frame/window.tsx';
import { settingsOfPage } from './settings/settings-of-page.ts';
import { createSettingsStore } from './settings/settings-store.ts';
import { shell } from './shell/shell.ts';

const kept = settingsOfPage() ?? (await shell?.readSettings()) ?? { language: 'zh', theme: 'system', layout: {} };
const settings = createSettingsStore(kept, (patch) => void shell?.changeSettings(patch));
const author = windowTexts.thisComputer[kept.language];
const controller = createDocumentController(shippedPlan(), { author, today: dayNow });

const place = document.getElementById('root');
if (place) {
  const root = createRoot(place);
  // At once, while this file is evaluated: the code cache of the browser keeps what has run by then.
  flushSync(() => root.render(<Window controller={controller} settings={settings} shell={shell} />));
}
