import { useId, useState } from 'react';
import { renameScenario } from '../../../../models/plan/edit-scenarios.ts';
import type { Scenario } from '../../../../models/scenarios/scenario.ts';
import { describeProblem, type Problem } from '../../../../models/shared/problem.ts';
import { compareTexts } from '../../../../models/shared/texts/compare.ts';
import { plain, scenarioEditName } from '../../../../models/views/compare-manage.ts';
import { useController, useDocument } from '../../../document/use-document.ts';
import { useLanguage } from '../../../settings/use-settings.ts';
import { useText } from '../../../settings/use-text.ts';

/** The name of a scenario. It is entered with Enter or by leaving the field; Escape takes what was typed back. */
export function NameField({ scenario }: { readonly scenario: Scenario }) {
  const text = useText();
  const language = useLanguage();
  const controller = useController();
  const { plan } = useDocument().results;
  const given = scenario.name[language];
  const [draft, setDraft] = useState(given);
  const [problem, setProblem] = useState<Problem | null>(null);
  const id = useId();
  const save = (): void => {
    if (draft.trim() === given) return;
    const next = renameScenario(plan, scenario.id, plain(draft));
    setProblem(next.ok ? null : (next.problems[0] ?? null));
    if (next.ok) controller.change(next, scenarioEditName('renamed', scenario.name, plain(draft)));
  };
  const cancel = (): void => {
    setDraft(given);
    setProblem(null);
  };
  return (
    <>
      <div className="field">
        <label htmlFor={id}>{text(compareTexts.nameField)}</label>
        <input
          id={id}
          type="text"
          maxLength={60}
          autoComplete="off"
          spellCheck={false}
          value={draft}
          aria-invalid={problem !== null}
          aria-describedby={problem ? `${id}p` : undefined}
          onChange={(event) => setDraft(event.currentTarget.value)}
          onBlur={save}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return;
            if (event.key === 'Enter') save();
            else if (event.key === 'Escape' && draft !== given) cancel();
            else return;
            event.preventDefault();
          }}
        />
      </div>
      {problem && (
        <p id={`${id}p`} className="field-problem" role="alert">
          {describeProblem(problem, language)}
        </p>
      )}
    </>
  );
}
