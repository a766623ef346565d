import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { draftLimit, openDrafts } from '../../../electron/main/drafts.ts';

let folder = '';
beforeEach(() => {
  folder = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'goalpath-drafts-')), 'drafts');
});
afterEach(() => fs.rmSync(path.dirname(folder), { recursive: true, force: true }));

const draft = { file: '/家/plan.goalpath.json', text: '{"past": []}\n第二行', history: '{"past":[]}' };

describe('a draft', () => {
  test('comes back as it was, with the file it belongs to', async () => {
    await openDrafts(folder).store({ ...draft, file: null, text: 'older' });
    await openDrafts(folder).store(draft);
    expect(await openDrafts(folder).take()).toEqual(draft);
  });

  test('comes back without a history where none was told, and from the program before there were any', async () => {
    const drafts = openDrafts(folder);
    await drafts.store({ ...draft, history: null });
    expect(await drafts.take()).toEqual({ ...draft, history: null });
    fs.writeFileSync(path.join(folder, 'current.draft'), `${JSON.stringify({ file: draft.file })}\n${draft.text}`);
    expect(await drafts.take()).toEqual({ ...draft, history: null });
  });

  test('is given once, until it could be restored', async () => {
    const drafts = openDrafts(folder);
    await drafts.store(draft);
    expect(await drafts.take()).toEqual(draft);
    expect(await openDrafts(folder).take()).toBeNull();
    await drafts.keep();
    expect(await openDrafts(folder).take()).toEqual(draft);
  });

  test('is forgotten by a save, but not when an edit came during it', async () => {
    const drafts = openDrafts(folder);
    await drafts.store(draft);
    const before = drafts.mark();
    const later = drafts.store({ ...draft, text: 'typed while saving' });
    await drafts.forget(before);
    await later;
    expect(fs.readdirSync(folder)).toEqual(['current.draft']);
    await drafts.forget(drafts.mark());
    expect(fs.readdirSync(folder)).toEqual([]);
    expect(await drafts.take()).toBeNull();
  });

  test('the last of many stored at once is the one that stays', async () => {
    const drafts = openDrafts(folder);
    const texts = Array.from({ length: 20 }, (_, index) => `${index}`.repeat(10_000));
    await Promise.all(texts.map((text) => drafts.store({ ...draft, file: null, text })));
    expect((await drafts.take())?.text).toBe(texts.at(-1));
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
    await drafts.store(draft);
    const stored = await drafts.store({ ...draft, text: 'x'.repeat(draftLimit) });
    expect(stored).toMatchObject({ ok: false, problems: [{ code: 'file-too-large' }] });
    expect(await drafts.take()).toEqual(draft);
  });

  test('a folder that cannot be made is told', async () => {
    fs.writeFileSync(folder, 'a file in its place');
    expect(await openDrafts(folder).store(draft)).toMatchObject({ ok: false, problems: [{ code: 'file-unwritable' }] });
  });
});
