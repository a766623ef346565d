import { stat } from 'node:fs/promises';
import { problem } from '../../models/shared/problem.ts';
import { fail, type Result } from '../../models/shared/result.ts';
import { writeAtomically } from '../files/write-atomically.ts';
import { optionsOf, type Request } from './command.ts';

/**
 * Writes a file a command was asked for; every command writes through here. Gives the number of bytes. Problems: the place is
 * a file the command read, by whatever name or link; those of `writeAtomically`.
 */
export async function writeOutput(request: Request, file: string, bytes: Uint8Array): Promise<Result<number>> {
  const place = await identityOf(file);
  for (const input of [...request.positionals, ...optionsOf(request, 'plan')]) {
    if (place !== null && place === (await identityOf(input))) return fail(problem('output-is-input', file, { input }));
  }
  return writeAtomically(file, bytes);
}

/** The same for every name of one file; null where there is none. As large numbers, for Windows counts files beyond 2^53. */
const identityOf = (file: string): Promise<string | null> =>
  stat(file, { bigint: true }).then(
    ({ dev, ino }) => `${dev}:${ino}`,
    () => null,
  );
