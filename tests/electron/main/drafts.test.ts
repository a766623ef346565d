import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { draftLimit, openDrafts } from '../../../electron/main/drafts.ts';

let folder = '';
beforeEach(() => {
  folder = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'goalpath-drafts-')), 'drafts');
});
afterEach(() => fs.rmSync(path.dirname(folder), { recursive: true, force: true }));

const draft = {
  file: '/家/plan.goalpath.json',
  inFile: 'c0ffee',
  text: '{"past": []}\n第二行',
  history: '{"past":[]}',
};

describe('a draft', () => {
  test('comes back as it was, with the file it belongs to', async () => {
    await openDrafts(folder).store({ ...draft, file: null, text: 'older' }, 1);
    await openDrafts(folder).store(draft, 1);
    expect(await openDrafts(folder).take()).toEqual({ ...draft, moves: [] });
  });

  test('comes back without a history where none was told, and from the program before there were any', async () => {
    const drafts = openDrafts(folder);
    await drafts.store({ ...draft, history: null }, 1);
    expect(await drafts.take()).toEqual({ ...draft, history: null, moves: [] });
    fs.writeFileSync(path.join(folder, 'current.draft'), `${JSON.stringify({ file: draft.file })}\n${draft.text}`);
    expect(await drafts.take()).toEqual({ ...draft, inFile: null, history: null, moves: [] });
  });

  test('is given once, until it could be restored', async () => {
    const drafts = openDrafts(folder);
    await drafts.store(draft, 1);
    expect(await drafts.take()).toEqual({ ...draft, moves: [] });
    expect(await openDrafts(folder).take()).toBeNull();
    await drafts.keep();
    expect(await openDrafts(folder).take()).toEqual({ ...draft, moves: [] });
  });

  test('is forgotten by a save, but not when an edit came during it', async () => {
    const drafts = openDrafts(folder);
    await drafts.store(draft, 1);
    const before = drafts.mark();
    const later = drafts.store({ ...draft, text: 'typed while saving' }, 2);
    await drafts.forget(before);
    await later;
    expect(fs.readdirSync(folder)).toEqual(['current.draft']);
    await drafts.forget(drafts.mark());
    expect(fs.readdirSync(folder)).toEqual([]);
    expect(await drafts.take()).toBeNull();
  });

  test('that cannot be removed troubles nobody, and is not added to', async () => {
    const drafts = openDrafts(folder);
    fs.mkdirSync(path.join(folder, 'current.draft'), { recursive: true });
    await drafts.forget();
    drafts.beginFrom(draft, 7);
    expect(await drafts.add({ from: 7, to: 8, lines: ['"undo"'] })).toEqual({ ok: true, value: 'behind' });
    fs.rmSync(folder, { recursive: true });
    fs.writeFileSync(folder, 'a file in its place');
    await drafts.forget();
    expect(await drafts.take()).toBeNull();
  });

  test('that another program holds open is emptied, so that it does not come back', async () => {
    vi.resetModules();
    vi.doMock('node:fs/promises', async (original) => ({
      ...(await original<typeof import('node:fs/promises')>()),
      rm: () => Promise.reject(new Error('EBUSY')),
    }));
    const held = await import('../../../electron/main/drafts.ts');
    vi.doUnmock('node:fs/promises');
    vi.resetModules();
    const drafts = held.openDrafts(folder);
    await drafts.store(draft, 1);
    await drafts.forget();
    expect(fs.readFileSync(path.join(folder, 'current.draft'), 'utf8')).toBe('');
    expect(await openDrafts(folder).take()).toBeNull();
  });

  test('the last of many stored at once is the one that stays', async () => {
    const drafts = openDrafts(folder);
    const texts = Array.from({ length: 20 }, (_, index) => `${index}`.repeat(10_000));
    await Promise.all(texts.map((text) => drafts.store({ ...draft, file: null, text }, 1)));
    expect((await drafts.take())?.text).toBe(texts.at(-1));
  });
});

describe('moves', () => {
  const add = (from: number, to: number, ...lines: string[]) => ({ from, to, lines });

  test('stand behind the draft they lead on from, in their order', async () => {
    const drafts = openDrafts(folder);
    await drafts.store(draft, 1);
    expect(await drafts.add(add(1, 3, '"undo"', '"redo"'))).toEqual({ ok: true, value: 'stored' });
    expect(await drafts.add(add(3, 4, '"undo"'))).toEqual({ ok: true, value: 'stored' });
    expect(await openDrafts(folder).take()).toEqual({ ...draft, moves: ['"undo"', '"redo"', '"undo"'] });
  });

  test('begin a draft on what stands in the file', async () => {
    const drafts = openDrafts(folder);
    drafts.beginFrom(draft, 7);
    expect(await drafts.add(add(7, 8, '"undo"'))).toEqual({ ok: true, value: 'stored' });
    await drafts.forget();
    drafts.beginFrom({ ...draft, history: null, text: 'saved' }, 8);
    expect(await drafts.add(add(8, 9, '"redo"'))).toEqual({ ok: true, value: 'stored' });
    expect(await drafts.take()).toEqual({ ...draft, history: null, text: 'saved', moves: ['"redo"'] });
  });

  test('that do not follow are not taken: another state, no draft, one that was restored, or another window', async () => {
    const drafts = openDrafts(folder);
    const behind = { ok: true, value: 'behind' };
    expect(await drafts.add(add(1, 2, '"undo"'))).toEqual(behind);
    await drafts.store(draft, 1);
    expect(await drafts.add(add(2, 3, '"undo"'))).toEqual(behind);
    drafts.beginFrom(draft, 5);
    expect(await drafts.add(add(5, 6, '"undo"'))).toEqual(behind);
    await drafts.take();
    await drafts.keep();
    expect(await drafts.add(add(1, 2, '"undo"'))).toEqual(behind);
    expect(await drafts.add(add(5, 6, '"undo"'))).toEqual(behind);
    expect(await drafts.take()).toEqual({ ...draft, moves: [] });
  });

  test('a draft that could not be added to is behind from then on', async () => {
    const drafts = openDrafts(folder);
    await drafts.store(draft, 1);
    fs.rmSync(path.join(folder, 'current.draft'));
    fs.mkdirSync(path.join(folder, 'current.draft'));
    expect(await drafts.add(add(1, 2, '"undo"'))).toMatchObject({ ok: false, problems: [{ code: 'file-unwritable' }] });
    expect(await drafts.add(add(2, 3, '"undo"'))).toEqual({ ok: true, value: 'behind' });
  });
});

describe('what is no draft', () => {
  test.each(['', 'no head', '{"file": 1}\ntext', '[]\ntext', 'null\ntext'])('is not given: %j', async (content) => {
    fs.mkdirSync(folder);
    fs.writeFileSync(path.join(folder, 'current.draft'), content);
    expect(await openDrafts(folder).take()).toBeNull();
  });

  test('a draft over the limit is refused and the one before stays', async () => {
    const drafts = openDrafts(folder);
    await drafts.store(draft, 1);
    const stored = await drafts.store({ ...draft, text: 'x'.repeat(draftLimit) }, 2);
    expect(stored).toMatchObject({ ok: false, problems: [{ code: 'file-too-large' }] });
    expect(await drafts.take()).toEqual({ ...draft, moves: [] });
  });

  test('a folder that cannot be made is told', async () => {
    fs.writeFileSync(folder, 'a file in its place');
    expect(await openDrafts(folder).store(draft, 1)).toMatchObject({
      ok: false,
      problems: [{ code: 'file-unwritable' }],
    });
  });
});
