import { answerOnce } from './answer-once.ts';
import { readTable } from './read-table.ts';

// A process of its own for one file of monthly figures.
answerOnce(readTable);
