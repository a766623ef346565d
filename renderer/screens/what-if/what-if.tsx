import '../../controls/side-panel.css';
import './what-if.css';
import { useMemo, useState } from 'react';
import { whatIfTexts } from '../../../models/shared/texts/what-if.ts';
import { knownOutput } from '../../../models/views/what-if-outputs.ts';
import { Segmented } from '../../controls/segmented.tsx';
import { useKept } from '../../controls/use-kept.ts';
import { useDocument } from '../../document/use-document.ts';
import { useText } from '../../settings/use-text.ts';
import { keptOutput, keptPart, takeAsked } from './asked-result.ts';
import { OutputPicker } from './output-picker.tsx';
import { Sensitivity } from './sensitivity/sensitivity.tsx';
import { Simulate } from './simulate/simulate.tsx';
import { Solve } from './solve/solve.tsx';
import type { WhatIfSubject } from './subject.ts';
import { Table } from './table/table.tsx';

const parts = { solve: Solve, sensitivity: Sensitivity, table: Table, simulate: Simulate } as const;
type Part = keyof typeof parts;
const order: readonly Part[] = ['solve', 'sensitivity', 'table', 'simulate'];

/** The screen 推演: what it takes to reach a result, what moves it, how likely it is. Nothing here touches the document but 应用. */
export function WhatIf() {
  const text = useText();
  const { results, scenario } = useDocument();
  const [asked] = useState(takeAsked);
  const [part, setPart] = useKept(keptPart);
  const [wanted, setOutput] = useKept(keptOutput);
  const subject = useMemo((): WhatIfSubject | null => {
    const active = results.results.find((result) => result.scenario.id === scenario);
    return active ? { results, active, output: knownOutput(results, wanted) } : null;
  }, [results, scenario, wanted]);
  if (!subject) return null;
  const Shown = parts[part];
  const isAsked = asked?.output.variable === subject.output.variable && asked.output.period === subject.output.period;
  return (
    <div className="list-screen what-if">
      <div className="list-strip" data-region="">
        <div className="strip-row">
          <Segmented
            label={text(whatIfTexts.analyses)}
            options={order.map((value) => ({ value, text: text(whatIfTexts[value]) }))}
            value={part}
            onChange={setPart}
          />
          <OutputPicker output={subject.output} onChange={setOutput} />
          <span className="shown">{text(whatIfTexts.untouched)}</span>
        </div>
      </div>
      <Shown subject={subject} asked={isAsked ? asked : null} />
    </div>
  );
}
