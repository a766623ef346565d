import { importActualsTexts } from '../../../../models/shared/texts/import-actuals.ts';
import type { EntryPreview } from '../../../../models/views/import-actuals.ts';
import { useText } from '../../../settings/use-text.ts';

/** What would be entered, beside what stands there now. */
export function EntryPreviews({ entries, same }: { readonly entries: readonly EntryPreview[]; readonly same: number }) {
  const text = useText();
  const heads = (['goal', 'month', 'present', 'next', 'change'] as const).map((key) =>
    text(key === 'month' ? importActualsTexts.monthHead : importActualsTexts[key]),
  );
  return (
    <section aria-label={text(importActualsTexts.entries)}>
      <h3>{text(importActualsTexts.entries)}</h3>
      {entries.length === 0 ? (
        <p>{text(importActualsTexts.nothing)}</p>
      ) : (
        <div className="import-scroll">
          <table aria-label={text(importActualsTexts.entries)}>
            <thead>
              <tr>
                {heads.map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {entries.map(({ entry, label, month, measure, present, next, isNew }) => (
                <tr key={`${entry.goal}@${entry.month}${entry.measure}`}>
                  <th scope="row">{label}</th>
                  <td>
                    {month} {measure}
                  </td>
                  <td className="figure">{present}</td>
                  <td className="figure is-next">{next}</td>
                  <td>{text(isNew ? importActualsTexts.isNew : importActualsTexts.isChanged)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {same > 0 && <p className="note">{text(importActualsTexts.same, { count: same })}</p>}
    </section>
  );
}
