import { answerOnce } from './answer-once.ts';
import { readReport } from './read-report.ts';

// A process of its own for one report from elsewhere.
answerOnce(readReport);
