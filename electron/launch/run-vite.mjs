import { createBuilder } from 'vite';

// node run-vite.mjs [environment]: one build in a process of its own, because Vite changes the process it runs in.
try {
  const builder = await createBuilder({ logLevel: 'warn' });
  const only = builder.environments[process.argv[2] ?? ''];
  if (only) await builder.build(only);
  else await builder.buildApp();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
