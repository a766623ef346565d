import { answerOnce } from './answer-once.ts';
import { readWorkbook } from './read-workbook.ts';

// A process of its own for one workbook from elsewhere.
answerOnce(readWorkbook);
