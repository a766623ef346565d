import { fork } from 'node:child_process';
import path from 'node:path';
import { type ImportedBook, importedBookSchema } from '../../models/import/imported-book.ts';
import { problem } from '../../models/shared/problem.ts';
import { fail, type Result } from '../../models/shared/result.ts';
import { type ApartProcess, apartArguments, apartLimits, askApart } from '../reader/ask-apart.ts';

/** Built beside the command line. */
const program = path.join(import.meta.dirname, 'read-workbook.js');

/** Reads a workbook in a process of its own, which ends afterwards. Problems at `place`: those of the reader; `workbook-too-hard`. */
export async function readWorkbookApart(bytes: Uint8Array, place: string): Promise<Result<ImportedBook>> {
  const { seconds, memory } = apartLimits;
  const tooHard = problem('workbook-too-hard', place, { seconds, memory });
  return (await askApart(childApart(), { place, bytes }, importedBookSchema, tooHard)) ?? fail(tooHard);
}

function childApart(): ApartProcess {
  // Without standard streams of its own: what a dying process prints is for nobody. Bytes travel as bytes, not as JSON.
  const child = fork(program, [], {
    execArgv: [...apartArguments],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
  });
  return {
    send: (message) => {
      child.send(message);
    },
    listen: (onMessage, onEnd) => {
      child.once('message', onMessage);
      child.once('error', onEnd);
      child.once('exit', onEnd);
    },
    stop: () => {
      child.removeAllListeners();
      // A process that is killed while it writes must not end this one.
      child.on('error', () => undefined);
      child.kill('SIGKILL');
    },
  };
}
