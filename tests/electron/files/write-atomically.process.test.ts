import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeAtomically } from '../../../electron/files/write-atomically.ts';
import { bundleForNode } from '../support/bundle-for-node.ts';

// What happens to a save from outside: its process is killed at any moment, its disk takes no more, its file is protected.

const kills = 200;
const size = 2_000_000;
/** Milliseconds after the first save began, spread evenly: long enough for several saves, so that every moment is met. */
const latest = 40;
const lanes = 4;

let folder = '';
let program = '';
beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'goalpath-kill-'));
  program = await bundleForNode(
    path.join(import.meta.dirname, '../support/save-forever.ts'),
    path.join(folder, 'bundle'),
  );
}, 60_000);
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

async function saveAndKill(file: string, delay: number): Promise<void> {
  const child = spawn(process.execPath, [program, file, String(size)], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'close');
  await once(child.stdout, 'data');
  await new Promise((resolve) => setTimeout(resolve, delay));
  child.kill('SIGKILL');
  await ended;
}

/** A version is one byte over and over, so a mixture or a part shows. */
function isWhole(bytes: Buffer): boolean {
  return bytes.length === size && bytes.equals(Buffer.alloc(size, bytes[0]));
}

async function runLane(lane: number): Promise<{ broken: number; interrupted: number; left: string[] }> {
  const place = path.join(folder, `lane-${lane}`);
  const file = path.join(place, 'plan.goalpath.json');
  fs.mkdirSync(place);
  fs.writeFileSync(file, Buffer.alloc(size, 0xff));
  let broken = 0;
  let interrupted = 0;
  for (let kill = lane; kill < kills; kill += lanes) {
    await saveAndKill(file, (kill / kills) * latest);
    if (!isWhole(fs.readFileSync(file))) broken += 1;
    if (fs.readdirSync(place).length > 1) interrupted += 1;
  }
  await writeAtomically(file, Buffer.alloc(size, 1));
  return { broken, interrupted, left: fs.readdirSync(place) };
}

test(`${kills} kills leave a whole old or a whole new file, and the next save clears up`, async () => {
  const results = await Promise.all(Array.from({ length: lanes }, (_, lane) => runLane(lane)));
  expect(results.map(({ broken }) => broken)).toEqual(results.map(() => 0));
  expect(results.map(({ left }) => left)).toEqual(results.map(() => ['plan.goalpath.json']));
  // The kills did meet saves: most leave a file half written beside.
  const interrupted = results.reduce((sum, result) => sum + result.interrupted, 0);
  expect(interrupted).toBeGreaterThan(kills / 4);
}, 120_000);

test.runIf(process.platform === 'linux')('a disk that takes no more leaves the old file and nothing beside it', () => {
  const place = path.join(folder, 'full');
  const file = path.join(place, 'plan.goalpath.json');
  fs.mkdirSync(place);
  fs.writeFileSync(file, 'old');
  // A file may grow to 100 kB here, which fails a write in its middle as a full disk does.
  const script = `ulimit -f 100; exec "${process.execPath}" "${program}" "${file}" ${size}`;
  const said = execFileSync('bash', ['-c', script], { encoding: 'utf8', timeout: 20_000 });
  expect(said).toContain('"code":"file-unwritable"');
  expect(said).toContain('EFBIG');
  expect(fs.readFileSync(file, 'utf8')).toBe('old');
  expect(fs.readdirSync(place)).toEqual(['plan.goalpath.json']);
});

test.runIf(process.platform === 'linux')('a file its owner protected is not replaced', () => {
  const place = path.join(folder, 'protected');
  const file = path.join(place, 'plan.goalpath.json');
  fs.mkdirSync(place);
  fs.writeFileSync(file, 'old', { mode: 0o444 });
  // Root may write anything, so the save runs as nobody, in a folder where nobody may do everything.
  const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
  fs.chmodSync(folder, 0o755);
  fs.chmodSync(place, 0o777);
  const said = execFileSync(process.execPath, [program, file, '3'], { ...nobody, encoding: 'utf8', timeout: 20_000 });
  expect(said).toContain('EACCES');
  expect(fs.readFileSync(file, 'utf8')).toBe('old');
});
