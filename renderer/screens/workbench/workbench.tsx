import './workbench.css';
import { Explanation } from './explanation/explanation.tsx';
import { AssumptionGrid } from './grid/assumption-grid.tsx';
import { Results } from './results/results.tsx';

/** The screen 测算: assumptions and their explanation on the left, what follows from them on the right. */
export function Workbench() {
  return (
    <div className="workbench">
      <AssumptionGrid />
      <Explanation />
      <Results />
    </div>
  );
}
