import { createAnalysisClient } from '../../analysis/analysis-client.ts';

// Outside the components: an analysis goes on, and its answer stays, while another screen is shown.

export const solving = createAnalysisClient('solve');
export const moving = createAnalysisClient('sensitivity');
export const tabulating = createAnalysisClient('table');
export const simulating = createAnalysisClient('simulate');
