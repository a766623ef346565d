import './workbench.css';
import { useAfterPaint } from '../../controls/use-after-paint.ts';
import { Explanation } from './explanation/explanation.tsx';
import { AssumptionGrid } from './grid/assumption-grid.tsx';
import { Results } from './results/results.tsx';

/** The screen 测算: assumptions and their explanation on the left, what follows from them on the right. */
export function Workbench() {
  // The grid is there first.
  const isPainted = useAfterPaint();
  return (
    <div className="workbench">
      <AssumptionGrid />
      {isPainted && <Explanation />}
      {isPainted && <Results />}
    </div>
  );
}
