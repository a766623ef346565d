import path from 'node:path';
import { utilityProcess } from 'electron';
import * as v from 'valibot';
import { longestReport } from '../../models/report/clean-text.ts';
import { problem } from '../../models/shared/problem.ts';
import { fail, ok, type Result } from '../../models/shared/result.ts';
import { problemSchema } from '../contract/contract.ts';

const seconds = 15;
const memory = 512;

const answerSchema = v.variant('ok', [
  v.object({ ok: v.literal(true), value: v.pipe(v.string(), v.maxLength(longestReport)) }),
  v.object({ ok: v.literal(false), problems: v.pipe(v.array(problemSchema), v.minLength(1)) }),
]);

/**
 * Reads the text of a report in a process of its own, which ends afterwards. A file that makes it run out of time or memory, or
 * crash, costs that process alone. Problems at `place`: those of the reader; `report-too-hard`.
 */
export function readReportApart(bytes: Uint8Array, place: string): Promise<Result<string>> {
  const reader = utilityProcess.fork(path.join(import.meta.dirname, '../reader/index.js'), [], {
    serviceName: 'goalpath-reader',
    execArgv: [`--max-old-space-size=${memory}`],
    stdio: 'ignore',
  });
  return new Promise((resolve) => {
    const finish = (result: Result<string>): void => {
      clearTimeout(timer);
      reader.removeAllListeners();
      reader.kill();
      resolve(result);
    };
    const giveUp = (): void => finish(fail(problem('report-too-hard', place, { seconds, memory })));
    const timer = setTimeout(giveUp, seconds * 1000);
    reader.once('exit', giveUp);
    reader.once('message', (message: unknown) => {
      const answer = v.safeParse(answerSchema, message);
      if (!answer.success) return giveUp();
      finish(answer.output.ok ? ok(answer.output.value) : fail(...answer.output.problems));
    });
    reader.postMessage({ place, bytes });
  });
}
