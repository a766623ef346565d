import './status-bar.css';
import { Monitor, Moon, Sun } from 'lucide-react';
import { useCallback } from 'react';
import { formatPlain } from '../../models/shared/format-number.ts';
import type { Language } from '../../models/shared/language.ts';
import type { Steps } from '../../models/shared/steps.ts';
import { windowTexts } from '../../models/shared/texts/window.ts';
import type { PlanResults } from '../../models/views/plan-results.ts';
import { type Selection, selectionSummary } from '../../models/views/selected-cells.ts';
import { type StatusFigures, selectedFigure, statusFigures } from '../../models/views/status-figures.ts';
import { useSteps } from '../controls/use-steps.ts';
import { useDocument } from '../document/use-document.ts';
import type { Theme } from '../settings/settings-store.ts';
import { useSettings, useSettingsStore } from '../settings/use-settings.ts';
import { useText } from '../settings/use-text.ts';
import { AuthorField } from './author-field.tsx';

const themes = {
  system: { next: 'light', icon: Monitor, text: windowTexts.themeSystem },
  light: { next: 'dark', icon: Sun, text: windowTexts.themeLight },
  dark: { next: 'system', icon: Moon, text: windowTexts.themeDark },
} as const satisfies Readonly<Record<Theme, unknown>>;

/** Selection, checks, what is borrowed or missing, the time of the last recalculation, author, language and theme. */
export function StatusBar() {
  const text = useText();
  const { language, theme } = useSettings();
  const settings = useSettingsStore();
  const { results, scenario, figure, selection, recomputed } = useDocument();
  const status = useSteps(useCallback(() => statusFigures(results, scenario, language), [results, scenario, language]));
  const summary = useSteps(
    useCallback(() => selectedText(results, selection, language), [results, selection, language]),
  );
  const selected = selection ? summary : selectedFigure(results, figure, language);
  const { icon: ThemeIcon, next, text: themeText } = themes[theme];
  return (
    <footer className="status-bar" data-region="">
      <span className="selection">{selected || text(windowTexts.noSelection)}</span>
      {status ? <PlanState status={status} /> : <span>{text(windowTexts.checking)}</span>}
      <span className="spring">{text(windowTexts.recomputed, { time: formatPlain(recomputed, 2) })}</span>
      <button
        type="button"
        title={text(windowTexts.switchLanguage)}
        onClick={() => settings.change({ language: language === 'zh' ? 'en' : 'zh' })}
      >
        <span lang={language === 'zh' ? 'en' : 'zh-CN'}>{text(windowTexts.otherLanguage)}</span>
      </button>
      <AuthorField />
      <button type="button" onClick={() => settings.change({ theme: next })} title={text(windowTexts.theme)}>
        <ThemeIcon size={13} aria-hidden />
        {text(windowTexts.themeNow, { theme: text(themeText) })}
      </button>
    </footer>
  );
}

/** Checks, and what is borrowed or missing. */
function PlanState({ status: { failed, passed, total, open, proxies, missing } }: { readonly status: StatusFigures }) {
  const text = useText();
  return (
    <>
      <span className={failed === '' ? undefined : 'failed'} title={failed || undefined}>
        {failed === ''
          ? text(open === 0 ? windowTexts.checksPassed : windowTexts.checksOpen, { passed, total, open })
          : text(windowTexts.checksFailed, { names: failed })}
      </span>
      <span>{text(windowTexts.proxyCount, { count: proxies })}</span>
      <span>{text(windowTexts.missingCount, { count: missing })}</span>
    </>
  );
}

function* selectedText(results: PlanResults, selection: Selection | null, language: Language): Steps<string> {
  return selection ? yield* selectionSummary(results, selection, language) : '';
}
