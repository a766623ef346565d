import { Lock, Plus } from 'lucide-react';
import { addScenario } from '../../../../models/plan/edit-scenarios.ts';
import type { Plan } from '../../../../models/plan/plan.ts';
import { compareTexts } from '../../../../models/shared/texts/compare.ts';
import { freeName, scenarioEditName, scenarioLines } from '../../../../models/views/compare-manage.ts';
import { Told } from '../../../controls/own-words.tsx';
import { keep, useKept } from '../../../controls/use-kept.ts';
import { useController, useDocument } from '../../../document/use-document.ts';
import { useLanguage } from '../../../settings/use-settings.ts';
import { useText } from '../../../settings/use-text.ts';
import { FrozenMark } from './frozen-mark.tsx';
import { ScenarioEditor } from './scenario-editor.tsx';
import { useFrozenStates } from './use-frozen-states.ts';

const keptLine = keep<string | null>(null);

/** All scenarios, and what can be done with the selected one. `onMade` is told of each new one, with the plan that has it. */
export function ScenarioManager({ onMade }: { readonly onMade: (id: string, plan: Plan) => void }) {
  const text = useText();
  const language = useLanguage();
  const controller = useController();
  const { results, scenario: active } = useDocument();
  const [wanted, select] = useKept(keptLine);
  const states = useFrozenStates(results);
  const lines = scenarioLines(results.plan, language);
  const line = lines.find(({ id }) => id === wanted) ?? lines.find(({ id }) => id === active) ?? lines[0];
  if (!line) return null;

  const made = (id: string, plan: Plan): void => {
    select(id);
    onMade(id, plan);
  };
  const add = (): void => {
    const name = freeName(results.plan, compareTexts.newName);
    const added = addScenario(results.plan, { name, path: line.path, parent: line.id });
    if (!added.ok) return;
    controller.change({ ok: true, value: added.value.plan }, scenarioEditName('made', name));
    made(added.value.id, added.value.plan);
  };
  return (
    <>
      <section className="scenario-list">
        <div className="row list-heading">
          <h2>{text(compareTexts.listLabel)}</h2>
          <button type="button" className="quiet" onClick={add}>
            <Plus size={14} aria-hidden />
            {text(compareTexts.newScenario)}
          </button>
        </div>
        <ul aria-label={text(compareTexts.listLabel)}>
          {lines.map((one) => (
            <li key={one.id}>
              <button
                type="button"
                className="scenario-line"
                aria-current={one.id === line.id ? 'true' : undefined}
                onClick={() => select(one.id)}
              >
                <span className="scenario-name">
                  {one.frozen && <Lock size={13} aria-hidden />}
                  {one.name}
                  {one.id === active && <span className="tag">{text(compareTexts.active)}</span>}
                </span>
                <span className="scenario-path">{one.pathText}</span>
                <span className="scenario-standing">
                  {one.frozen ? (
                    <Told text={compareTexts.frozenBy} details={{ author: one.frozen.author, date: one.frozen.date }} />
                  ) : (
                    one.standing
                  )}
                </span>
                {one.frozen && <FrozenMark state={states.get(one.id) ?? 'checking'} />}
              </button>
            </li>
          ))}
        </ul>
      </section>
      <ScenarioEditor
        key={`${line.id}:${line.name}`}
        line={line}
        state={states.get(line.id) ?? 'checking'}
        onMade={made}
        onDeleted={() => select(null)}
      />
    </>
  );
}
