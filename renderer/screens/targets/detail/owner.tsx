import { useId, useState } from 'react';
import { setGoalOwner } from '../../../../models/plan/set-goal-owner.ts';
import { targetsTexts } from '../../../../models/shared/texts/targets.ts';
import { ownerEditName } from '../../../../models/views/edit-names.ts';
import type { GoalDetail } from '../../../../models/views/goal-detail.ts';
import { ownersOf } from '../../../../models/views/goal-filter.ts';
import { useController, useDocument } from '../../../document/use-document.ts';
import { useText } from '../../../settings/use-text.ts';

/** Who answers for the target: a proposal to confirm or to write over. */
export function Owner({ goal: goalId, owner }: { readonly goal: string; readonly owner: GoalDetail['owner'] }) {
  const text = useText();
  const controller = useController();
  const { plan } = useDocument().results;
  const [draft, setDraft] = useState(owner.name);
  const [field, list] = [useId(), useId()];
  const goal = plan.model.goals.find(({ id }) => id === goalId);
  const isSame = draft.trim() === owner.name;
  const isDone = isSame && !owner.isProposed;
  const known = ownersOf(plan.model.goals.map((one) => ({ owner: one.owner?.name ?? '' })));
  const save = (): void => {
    if (goal && !isDone) controller.change(setGoalOwner(plan, goal.id, draft), ownerEditName(goal, draft));
  };
  return (
    <section>
      <h3>
        <label htmlFor={field}>{text(targetsTexts.ownerName)}</label>
        {owner.isProposed && <span className="proposed"> {text(targetsTexts.proposed)}</span>}
      </h3>
      <form
        className="row"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <input
          id={field}
          type="text"
          list={list}
          maxLength={200}
          autoComplete="off"
          value={draft}
          onChange={(event) => setDraft(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || isSame || event.nativeEvent.isComposing) return;
            event.preventDefault();
            setDraft(owner.name);
          }}
        />
        <datalist id={list}>
          {known.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <button type="submit" className="quiet" disabled={isDone}>
          {text(isSame && owner.isProposed ? targetsTexts.confirmOwner : targetsTexts.setOwner)}
        </button>
      </form>
      {owner.isProposed && <p className="muted">{text(targetsTexts.ownerProposed)}</p>}
    </section>
  );
}
