import { runCli } from './run-cli.ts';

// A bug must not look like the answer "no" (1) or like bad input (2).
const exitOnBug = 70;

// `goalpath evaluate | head` closes the pipe early; that is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  const outcome = await runCli(process.argv.slice(2));
  process.stderr.write(outcome.stderr);
  process.stdout.write(outcome.stdout);
  process.exitCode = outcome.exit;
} catch (error) {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = exitOnBug;
}
