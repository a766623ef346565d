import './theme/tokens.css';
import './theme/base.css';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { shippedPlan } from '../models/plan/shipped-plan.ts';
import { dayNow } from './document/day-now.ts';
import { createDocumentController } from './document/document-controller.ts';
import { Window } from './frame/window.tsx';
import { authorOf } from './settings/author-of.ts';
import { settingsOfPage } from './settings/settings-of-page.ts';
import { createSettingsStore } from './settings/settings-store.ts';
import { shell } from './shell/shell.ts';

// Before anything is drawn: the fonts a window begins with are those of the system.
if (navigator.userAgent.includes('Linux')) document.documentElement.dataset.platform = 'linux';

const unkept = { language: 'zh', theme: 'system', author: '', layout: {} } as const;
const kept = settingsOfPage() ?? (await shell?.readSettings()) ?? unkept;
const settings = createSettingsStore(kept, (patch) => void shell?.changeSettings(patch));
const controller = createDocumentController(shippedPlan(), {
  author: () => authorOf(settings.getSnapshot()),
  today: dayNow,
});

const place = document.getElementById('root');
if (place) {
  const root = createRoot(place);
  // At once, while this file is evaluated: the code cache of the browser keeps what has run by then.
  flushSync(() => root.render(<Window controller={controller} settings={settings} shell={shell} />));
}
