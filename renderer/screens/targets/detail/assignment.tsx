import { targetsTexts } from '../../../../models/shared/texts/targets.ts';
import type { GoalDetail } from '../../../../models/views/goal-detail.ts';
import { useText } from '../../../settings/use-text.ts';

/** A value the province assigns: that it is awaited, or what it is and what follows from it. */
export function Assignment({ assignment }: { readonly assignment: NonNullable<GoalDetail['assignment']> }) {
  const text = useText();
  const { label, value, consequences } = assignment;
  return (
    <section>
      <h3>{text(targetsTexts.assignment)}</h3>
      {value === null ? (
        <p>{text(targetsTexts.assignmentAwaited, { name: label })}</p>
      ) : (
        <ul>
          {[{ label, value }, ...consequences].map((one) => (
            <li key={one.label}>{text(targetsTexts.assignmentIs, { name: one.label, value: one.value })}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
