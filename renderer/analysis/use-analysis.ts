import { useSyncExternalStore } from 'react';
import type { AnalysisClient, AnalysisState } from './analysis-client.ts';
import type { AnalysisTask } from './analysis-task.ts';

/** The present state of an analysis. */
export const useAnalysis = <Kind extends AnalysisTask['kind']>(client: AnalysisClient<Kind>): AnalysisState<Kind> =>
  useSyncExternalStore(client.subscribe, client.getSnapshot);
