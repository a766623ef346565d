import './status-bar.css';
import { Monitor, Moon, Sun } from 'lucide-react';
import { useMemo } from 'react';
import { windowTexts } from '../../models/shared/texts/window.ts';
import { selectionSummary } from '../../models/views/selected-cells.ts';
import { statusFigures } from '../../models/views/status-figures.ts';
import { useDocument } from '../document/use-document.ts';
import type { Theme } from '../settings/settings-store.ts';
import { useSettings, useSettingsStore } from '../settings/use-settings.ts';
import { useText } from '../settings/use-text.ts';

const themes = {
  system: { next: 'light', icon: Monitor, text: windowTexts.themeSystem },
  light: { next: 'dark', icon: Sun, text: windowTexts.themeLight },
  dark: { next: 'system', icon: Moon, text: windowTexts.themeDark },
} as const satisfies Readonly<Record<Theme, unknown>>;

/** Selection, checks, what is borrowed or missing, the time of the last recalculation, language and theme. */
export function StatusBar() {
  const text = useText();
  const { language, theme } = useSettings();
  const settings = useSettingsStore();
  const { results, scenario, figure, selection, recomputed } = useDocument();
  const status = useMemo(
    () => statusFigures(results, scenario, figure, recomputed, language),
    [results, scenario, figure, recomputed, language],
  );
  const selected = useMemo(
    () => (selection ? selectionSummary(results, selection, language) : status.selection),
    [results, selection, status, language],
  );
  const { icon: ThemeIcon, next, text: themeText } = themes[theme];
  return (
    <footer className="status-bar" data-region="">
      <span className="selection">{selected || text(windowTexts.noSelection)}</span>
      <span className={status.failed === '' ? undefined : 'failed'} title={status.failed || undefined}>
        {status.failed === ''
          ? text(windowTexts.checksPassed, { passed: status.passed, total: status.total })
          : text(windowTexts.checksFailed, { names: status.failed })}
      </span>
      <span>{text(windowTexts.proxyCount, { count: status.proxies })}</span>
      <span>{text(windowTexts.missingCount, { count: status.missing })}</span>
      <span className="spring">{text(windowTexts.recomputed, { time: status.time })}</span>
      <button
        type="button"
        title={text(windowTexts.switchLanguage)}
        onClick={() => settings.change({ language: language === 'zh' ? 'en' : 'zh' })}
      >
        <span lang={language === 'zh' ? 'en' : 'zh-CN'}>{text(windowTexts.otherLanguage)}</span>
      </button>
      <button type="button" onClick={() => settings.change({ theme: next })} title={text(windowTexts.theme)}>
        <ThemeIcon size={13} aria-hidden />
        {text(windowTexts.themeNow, { theme: text(themeText) })}
      </button>
    </footer>
  );
}
