import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { calls } from '../../../electron/contract/contract.ts';
import { problem } from '../../../models/shared/problem.ts';

describe('a reply', () => {
  test('carries what the contract names and nothing more', () => {
    const opened = { kind: 'opened', ticket: 1, name: 'plan', text: '{}', history: null };
    expect(v.parse(calls.openPlan.reply, { ...opened, file: '/home/li/plan' })).toEqual(opened);
  });

  test('carries problems whole, and only problems there are words for', () => {
    const refused = { kind: 'refused', problems: [problem('file-too-large', 'plan', { size: 200, limit: 20 })] };
    expect(v.parse(calls.savePlan.reply, refused)).toEqual(refused);
    const unknown = { kind: 'refused', problems: [{ code: 'toString', place: '', details: {} }] };
    expect(v.is(calls.savePlan.reply, unknown)).toBe(false);
  });
});

describe('an argument', () => {
  const accepts = (name: keyof typeof calls, value: unknown) => v.is(calls[name].argument, value);

  test('is refused with a field too many, too few or of another kind', () => {
    expect(accepts('savePlan', { text: '{}', as: false, revision: 1 })).toBe(true);
    expect(accepts('savePlan', { text: '{}', as: false, revision: 1, file: '/etc/passwd' })).toBe(false);
    expect(accepts('savePlan', { text: '{}' })).toBe(false);
    expect(accepts('addToDraft', { from: 1, to: 2, lines: ['"undo"'] })).toBe(true);
    expect(accepts('addToDraft', { from: 1, to: 2, lines: [] })).toBe(false);
    // A line end would make two moves of one.
    expect(accepts('addToDraft', { from: 1, to: 2, lines: ['"undo"\n"undo"'] })).toBe(false);
    expect(accepts('openPlan', undefined)).toBe(true);
    expect(accepts('openPlan', '/etc/passwd')).toBe(false);
    expect(accepts('openRecent', 0.5)).toBe(false);
  });

  test('is bounded in size', () => {
    expect(accepts('storeDraft', { text: 'x'.repeat(50_000_000), revision: 1 })).toBe(true);
    expect(accepts('storeDraft', { text: 'x'.repeat(50_000_001), revision: 1 })).toBe(false);
    expect(accepts('changeSettings', { layout: { grid: 'x'.repeat(100_000) } })).toBe(true);
    expect(accepts('changeSettings', { layout: { grid: 'x'.repeat(100_001) } })).toBe(false);
    expect(accepts('exportFile', { kind: 'xlsx', suggestedName: 'a', bytes: new Uint8Array(8) })).toBe(true);
    expect(accepts('exportFile', { kind: 'xlsx', suggestedName: 'a', bytes: new Uint8Array(100_000_001) })).toBe(false);
  });

  test('of changeSettings leaves out what stays, and names layouts plainly', () => {
    expect(accepts('changeSettings', {})).toBe(true);
    expect(accepts('changeSettings', { language: undefined })).toBe(false);
    expect(accepts('changeSettings', { layout: { 'grid.columns-1': '{}' } })).toBe(true);
    expect(accepts('changeSettings', JSON.parse('{"layout":{"__proto__":"{}"}}'))).toBe(true);
    expect(v.parse(calls.changeSettings.argument, JSON.parse('{"layout":{"__proto__":"{}"}}'))).toEqual({ layout: {} });
    expect(accepts('changeSettings', { layout: { '': '{}' } })).toBe(false);
  });
});
