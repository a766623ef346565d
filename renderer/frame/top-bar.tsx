import './top-bar.css';
import { Redo2, Save, Undo2 } from 'lucide-react';
import { writtenIn } from '../../models/shared/language.ts';
import { windowTexts } from '../../models/shared/texts/window.ts';
import { scenarioTabs } from '../../models/views/scenario-tabs.ts';
import { Naming } from '../controls/own-words.tsx';
import { Segmented } from '../controls/segmented.tsx';
import { isDirty, unsavedEdits } from '../document/document-state.ts';
import { documentTitle } from '../document/document-title.ts';
import { useController, useDocument } from '../document/use-document.ts';
import { useLanguage } from '../settings/use-settings.ts';
import { useText } from '../settings/use-text.ts';
import type { CommandRunner } from './run-command.ts';

/** Name, document, scenarios and the commands used all day. */
export function TopBar({ run, isSavingPossible }: { readonly run: CommandRunner; readonly isSavingPossible: boolean }) {
  const text = useText();
  const language = useLanguage();
  const state = useDocument();
  const controller = useController();
  const { past, future } = state.history;
  const undone = past.at(-1)?.name[language];
  const redone = future[0]?.name[language];
  const tabs = scenarioTabs(state.results.plan, language);
  const count = unsavedEdits(state);
  const unsaved = count === null ? text(windowTexts.unsaved) : text(windowTexts.unsavedChanges, { count });
  return (
    <header className="top-bar" data-region="">
      <h1>{text(windowTexts.appName)}</h1>
      <p className="document-name" title={documentTitle(state, language)}>
        <span>{documentTitle(state, language)}</span>
        {isDirty(state) && <span className="unsaved">● {unsaved}</span>}
      </p>
      <Segmented
        label={text(windowTexts.scenarios)}
        options={tabs}
        value={state.scenario}
        onChange={controller.showScenario}
      />
      <div className="commands">
        <button
          type="button"
          className="quiet undo"
          disabled={undone === undefined}
          title={undone}
          lang={writtenIn(undone ?? '')}
          onClick={() => run('undo')}
        >
          <Undo2 size={15} aria-hidden />
          <span lang={language}>
            <Naming
              text={undone === undefined ? text(windowTexts.undo) : text(windowTexts.undoNamed, { name: undone })}
            />
          </span>
        </button>
        <button
          type="button"
          className="quiet icon-only"
          disabled={redone === undefined}
          title={redone === undefined ? text(windowTexts.redo) : text(windowTexts.redoNamed, { name: redone })}
          aria-label={redone === undefined ? text(windowTexts.redo) : text(windowTexts.redoNamed, { name: redone })}
          onClick={() => run('redo')}
        >
          <Redo2 size={15} aria-hidden />
        </button>
        <button
          type="button"
          className="quiet icon-only"
          disabled={!isSavingPossible}
          aria-label={text(windowTexts.save)}
          title={text(isSavingPossible ? windowTexts.save : windowTexts.savingDisabled)}
          onClick={() => run('save')}
        >
          <Save size={15} aria-hidden />
        </button>
        <button
          type="button"
          className="primary"
          disabled={!isSavingPossible}
          title={isSavingPossible ? undefined : text(windowTexts.savingDisabled)}
          onClick={() => run('exportWorkbook')}
        >
          {text(windowTexts.exportWorkbook)}
        </button>
      </div>
    </header>
  );
}
