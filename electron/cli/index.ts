import { problem } from '../../models/shared/problem.ts';
import { languageAsked } from './read-command-line.ts';
import { runCli, sentences } from './run-cli.ts';

// A failure of ours or of the system must not look like the answer "no" (1) or like bad input (2).
const exitOnFailure = 70;

const args = process.argv.slice(2);

// `goalpath evaluate | head` closes the pipe early; that is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') return;
  const found = problem('answer-unwritable', args[0] ?? '', { reason: error.code ?? error.message });
  process.stderr.write(sentences([found], languageAsked(args)));
  process.exitCode = exitOnFailure;
});

try {
  const outcome = await runCli(args);
  process.stderr.write(outcome.stderr);
  process.stdout.write(outcome.stdout);
  process.exitCode = outcome.exit;
} catch (error) {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = exitOnFailure;
}
