import { Copy, Lock, Trash2 } from 'lucide-react';
import { useState } from 'react';
import {
  deleteScenario,
  duplicateScenario,
  setScenarioParent,
  setScenarioPath,
} from '../../../../models/plan/edit-scenarios.ts';
import type { Plan } from '../../../../models/plan/plan.ts';
import { compareTexts } from '../../../../models/shared/texts/compare.ts';
import { goalTexts } from '../../../../models/shared/texts/figures.ts';
import { copyName, type ScenarioLine, scenarioEditName } from '../../../../models/views/compare-manage.ts';
import { Segmented } from '../../../controls/segmented.tsx';
import { useController, useDocument } from '../../../document/use-document.ts';
import { useNavigate } from '../../../frame/use-navigation.ts';
import { useText } from '../../../settings/use-text.ts';
import { FreezeForm } from './freeze-form.tsx';
import { FrozenDetail } from './frozen-detail.tsx';
import { NameField } from './name-field.tsx';
import type { FrozenState } from './use-frozen-states.ts';

/** One scenario: its name, what it is measured against, where it inherits from; copying, freezing and deleting it. */
export function ScenarioEditor({
  line,
  state,
  onMade,
  onDeleted,
}: {
  readonly line: ScenarioLine;
  readonly state: FrozenState;
  readonly onMade: (id: string, plan: Plan) => void;
  readonly onDeleted: () => void;
}) {
  const text = useText();
  const controller = useController();
  const navigate = useNavigate();
  const { plan } = useDocument().results;
  const [isFreezing, setIsFreezing] = useState(false);
  const scenario = plan.scenarios.find(({ id }) => id === line.id);
  if (!scenario) return null;
  const { id, name } = scenario;
  const nameOf = (wanted: string) => plan.scenarios.find((other) => other.id === wanted)?.name ?? name;

  const duplicate = (): void => {
    const copy = copyName(plan, name);
    const made = duplicateScenario(plan, id, copy);
    if (!made.ok) return;
    controller.change({ ok: true, value: made.value.plan }, scenarioEditName('copied', name));
    onMade(made.value.id, made.value.plan);
  };
  const remove = (): void => {
    controller.change(deleteScenario(plan, id), scenarioEditName('deleted', name));
    onDeleted();
  };
  const activate = (): void => {
    controller.showScenario(id);
    navigate('workbench');
  };
  return (
    <section className="scenario-editor" aria-label={line.name}>
      {line.frozen ? (
        <FrozenDetail name={line.name} frozen={line.frozen} state={state} />
      ) : (
        <NameField scenario={scenario} />
      )}
      {!line.frozen && (
        <>
          <div className="field">
            <span>{text(compareTexts.pathField)}</span>
            <Segmented
              label={text(compareTexts.pathField)}
              value={line.path}
              onChange={(path) =>
                controller.change(
                  setScenarioPath(plan, id, path),
                  scenarioEditName('pathChosen', name, goalTexts[path]),
                )
              }
              options={(['base', 'stretch'] as const).map((value) => ({ value, text: text(goalTexts[value]) }))}
            />
          </div>
          {!line.isFirst && (
            <label className="field">
              <span>{text(compareTexts.parentField)}</span>
              <select
                value={line.parent ?? ''}
                onChange={({ currentTarget: { value } }) =>
                  controller.change(
                    setScenarioParent(plan, id, value),
                    scenarioEditName('parentChosen', name, nameOf(value)),
                  )
                }
              >
                {line.parent === null && <option value="">{text(compareTexts.standsAlone)}</option>}
                {line.parents.map((parent) => (
                  <option key={parent.id} value={parent.id}>
                    {parent.name}
                  </option>
                ))}
              </select>
            </label>
          )}
          <p className="muted">{text(line.isFirst ? compareTexts.rootHint : compareTexts.parentHint)}</p>
        </>
      )}
      {isFreezing ? (
        <FreezeForm scenario={scenario} onMade={onMade} onClose={() => setIsFreezing(false)} />
      ) : (
        <div className="row actions">
          <button type="button" className="quiet" onClick={activate}>
            {text(compareTexts.activate)}
          </button>
          <button type="button" className="quiet" onClick={duplicate}>
            <Copy size={14} aria-hidden />
            {text(compareTexts.duplicate)}
          </button>
          {!line.frozen && (
            <button type="button" className="quiet" onClick={() => setIsFreezing(true)}>
              <Lock size={14} aria-hidden />
              {text(compareTexts.freeze)}
            </button>
          )}
          {!line.isFirst && (
            <button type="button" className="quiet" onClick={remove}>
              <Trash2 size={14} aria-hidden />
              {text(compareTexts.delete)}
            </button>
          )}
        </div>
      )}
      {!line.isFirst && line.deleteHint !== '' && <p className="muted">{line.deleteHint}</p>}
    </section>
  );
}
