import { workerData } from 'node:worker_threads';
import { runShare, type SharedSimulation } from './run-share.ts';

// One more thread for a simulation: it takes chunks until there are none left, and ends.
runShare(workerData as SharedSimulation);
