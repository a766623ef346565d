import * as v from 'valibot';
import { longestReport } from '../../models/report/clean-text.ts';
import { problem } from '../../models/shared/problem.ts';
import { fail, type Result } from '../../models/shared/result.ts';
import { apartLimits, askApart } from '../reader/ask-apart.ts';
import { utilityApart } from './utility-apart.ts';

/**
 * Reads the text of a report in a process of its own, which ends afterwards. A file that makes it run out of time or memory, or
 * crash, costs that process alone. Problems at `place`: those of the reader; `report-too-hard`.
 */
export async function readReportApart(bytes: Uint8Array, place: string): Promise<Result<string>> {
  const { seconds, memory } = apartLimits;
  const tooHard = problem('report-too-hard', place, { seconds, memory });
  const text = v.pipe(v.string(), v.maxLength(longestReport));
  return (await askApart(utilityApart('index.js'), { place, bytes }, text, tooHard)) ?? fail(tooHard);
}
