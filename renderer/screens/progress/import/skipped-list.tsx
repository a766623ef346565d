import { writtenIn } from '../../../../models/shared/language.ts';
import { importActualsTexts } from '../../../../models/shared/texts/import-actuals.ts';
import type { ImportPreview } from '../../../../models/views/import-actuals.ts';
import { useText } from '../../../settings/use-text.ts';

/** What is left out, with its line in the file and the reason. */
export function SkippedList({ skipped }: Pick<ImportPreview, 'skipped'>) {
  const text = useText();
  if (skipped.length === 0) return null;
  const title = `${text(importActualsTexts.skipped)} ${skipped.length}`;
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <div className="import-scroll">
        <table aria-label={text(importActualsTexts.skipped)}>
          <thead>
            <tr>
              {(['lineHead', 'text', 'reason'] as const).map((key) => (
                <th key={key} scope="col">
                  {text(importActualsTexts[key])}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {skipped.map(({ line, text: content, reason }) => (
              <tr key={`${line} ${content} ${reason}`}>
                <td>{line}</td>
                <td lang={writtenIn(content)}>{content}</td>
                <td>{reason}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
