import { writeAtomically } from '../../../electron/files/write-atomically.ts';

// node save-forever.mjs FILE SIZE: saves version after version until it is killed or a save is refused.

const [, , file = '', size = '0'] = process.argv;
process.stdout.write('saving\n');
for (let version = 0; ; version += 1) {
  const saved = await writeAtomically(file, Buffer.alloc(Number(size), version % 256));
  if (saved.ok) continue;
  process.stdout.write(JSON.stringify(saved.problems));
  break;
}
