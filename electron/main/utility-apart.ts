import path from 'node:path';
import { utilityProcess } from 'electron';
import { type ApartProcess, apartArguments } from '../reader/ask-apart.ts';

/** Starts a process for one file from elsewhere. `program` is a file of the bundle `reader`. */
export function utilityApart(program: 'index.js' | 'workbook.js' | 'table.js'): ApartProcess {
  const child = utilityProcess.fork(path.join(import.meta.dirname, '../reader', program), [], {
    serviceName: 'goalpath-reader',
    execArgv: [...apartArguments],
    stdio: 'ignore',
  });
  return {
    send: (message) => child.postMessage(message),
    listen: (onMessage, onEnd) => {
      child.once('message', onMessage);
      child.once('exit', onEnd);
    },
    stop: () => {
      child.removeAllListeners();
      child.kill();
    },
  };
}
