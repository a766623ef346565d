import { useMemo } from 'react';
import type { Output } from '../../../models/analysis/trial.ts';
import { whatIfTexts } from '../../../models/shared/texts/what-if.ts';
import { outputChoices, outputYears } from '../../../models/views/what-if-outputs.ts';
import { useDocument } from '../../document/use-document.ts';
import { useLanguage } from '../../settings/use-settings.ts';
import { useText } from '../../settings/use-text.ts';

/** Which result, in which year, the analyses look at. */
export function OutputPicker({
  output,
  onChange,
}: {
  readonly output: Output;
  readonly onChange: (output: Output) => void;
}) {
  const text = useText();
  const language = useLanguage();
  const { results } = useDocument();
  const choices = useMemo(() => outputChoices(results, language), [results, language]);
  return (
    <>
      <label className="picker">
        <span>{text(whatIfTexts.output)}</span>
        <select
          value={output.variable}
          onChange={(event) => onChange({ ...output, variable: event.currentTarget.value })}
        >
          {choices.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <label className="picker">
        <span>{text(whatIfTexts.year)}</span>
        <select value={output.period} onChange={(event) => onChange({ ...output, period: event.currentTarget.value })}>
          {outputYears(results).map((year) => (
            <option key={year}>{year}</option>
          ))}
        </select>
      </label>
    </>
  );
}
