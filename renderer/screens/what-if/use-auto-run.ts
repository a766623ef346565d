import { useEffect, useRef } from 'react';
import type { AnalysisClient, AnalysisSubject } from '../../analysis/analysis-client.ts';
import type { AnalysisTask } from '../../analysis/analysis-task.ts';

/** Runs a quick analysis whenever what it is asked, or the plan, becomes another. Null asks nothing. */
export function useAutoRun<Kind extends AnalysisTask['kind']>(
  client: AnalysisClient<Kind>,
  task: Extract<AnalysisTask, { kind: Kind }> | null,
  { plan, scenario }: AnalysisSubject,
): void {
  const latest = useRef(task);
  latest.current = task;
  const asked = task && JSON.stringify(task);
  useEffect(() => {
    if (asked !== null && latest.current) client.run(latest.current, { plan, scenario });
  }, [client, asked, plan, scenario]);
}
