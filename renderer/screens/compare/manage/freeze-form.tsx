import { useEffect, useId, useRef, useState } from 'react';
import { figuresText } from '../../../../models/evaluation/figures-text.ts';
import { freezeScenario } from '../../../../models/plan/edit-scenarios.ts';
import type { Plan } from '../../../../models/plan/plan.ts';
import type { Scenario } from '../../../../models/scenarios/scenario.ts';
import { compareTexts } from '../../../../models/shared/texts/compare.ts';
import { frozenName, scenarioEditName } from '../../../../models/views/compare-manage.ts';
import { dayNow } from '../../../document/day-now.ts';
import { hashText } from '../../../document/hash-text.ts';
import { useController } from '../../../document/use-document.ts';
import { authorOf } from '../../../settings/author-of.ts';
import { useLanguage, useSettingsStore } from '../../../settings/use-settings.ts';
import { useText } from '../../../settings/use-text.ts';

/** Who freezes a version of a scenario, and why. */
export function FreezeForm({
  scenario,
  onMade,
  onClose,
}: {
  readonly scenario: Scenario;
  readonly onMade: (id: string, plan: Plan) => void;
  readonly onClose: () => void;
}) {
  const text = useText();
  const language = useLanguage();
  const controller = useController();
  const settings = useSettingsStore();
  const [author, setAuthor] = useState(() => authorOf(settings.getSnapshot()));
  const [note, setNote] = useState('');
  const first = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => first.current?.select(), []);

  const freeze = async (): Promise<void> => {
    const { results } = controller.getSnapshot();
    const result = results.results.find((candidate) => candidate.scenario.id === scenario.id);
    if (!result) return;
    const hash = await hashText(figuresText(result.evaluation));
    // An edit may have come in between; what is frozen must be what was hashed.
    if (controller.getSnapshot().results !== results) {
      await freeze();
      return;
    }
    const date = dayNow();
    const version = { hash, author: author.trim(), date, note: note.trim() };
    const name = frozenName(results.plan, scenario.name, date);
    const made = freezeScenario(results.plan, scenario.id, result.assumptions, name, version);
    if (!made.ok) return;
    controller.change({ ok: true, value: made.value.plan }, scenarioEditName('wasFrozen', scenario.name));
    // Asked here the first time, it signs what comes after.
    const now = settings.getSnapshot();
    if (now.author === '' && version.author !== authorOf(now)) settings.change({ author: version.author });
    onClose();
    onMade(made.value.id, made.value.plan);
  };
  return (
    <form
      className="freeze-form"
      onSubmit={(event) => {
        event.preventDefault();
        void freeze();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
        event.preventDefault();
        onClose();
      }}
    >
      <h3>{text(compareTexts.freezeTitle, { name: scenario.name[language] })}</h3>
      <div className="field">
        <label htmlFor={`${id}a`}>{text(compareTexts.author)}</label>
        <input
          ref={first}
          id={`${id}a`}
          type="text"
          required
          maxLength={60}
          value={author}
          onChange={(event) => setAuthor(event.currentTarget.value)}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}n`}>{text(compareTexts.frozenNote)}</label>
        <input
          id={`${id}n`}
          type="text"
          maxLength={400}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
      </div>
      <p className="muted">{text(compareTexts.frozenHint)}</p>
      <div className="row actions">
        <button type="submit" className="primary" disabled={author.trim() === ''}>
          {text(compareTexts.freezeNow)}
        </button>
        <button type="button" className="quiet" onClick={onClose}>
          {text(compareTexts.cancel)}
        </button>
      </div>
    </form>
  );
}
