import { describe, expect, test } from 'vitest';
import {
  decideKey,
  type EntryMode,
  type KeyAction,
  type PressedKey,
} from '../../../../renderer/screens/workbench/grid/cell-keys.ts';

const press = (keys: string): PressedKey => {
  const parts = keys.split('+').filter((part) => part !== '');
  return {
    key: parts.at(-1) ?? '+',
    shift: parts.includes('Shift'),
    control: parts.includes('Ctrl'),
    alt: parts.includes('Alt'),
  };
};
const action = (mode: EntryMode, keys: string, isOnGroup = false, isInRange = false): string => {
  const decided: KeyAction = decideKey(mode, press(keys), { isOnGroup, isInRange });
  if ('direction' in decided) return `${decided.kind} ${decided.direction}`;
  return 'key' in decided ? `${decided.kind} ${decided.key}` : decided.kind;
};

describe('on a cell', () => {
  test.each([
    ['ArrowDown', 'move ArrowDown'],
    ['Shift+Tab', 'move Tab'],
    ['Ctrl+Home', 'jump Home'],
    ['PageDown', 'jump PageDown'],
    ['Ctrl+ArrowLeft', 'jump ArrowLeft'],
    ['Shift+PageUp', 'extend PageUp'],
    ['Ctrl+Shift+End', 'extend End'],
    ['F2', 'open'],
    ['Ctrl+l', 'hold'],
    ['Enter', 'move ArrowDown'],
    ['Shift+Enter', 'move ArrowUp'],
    ['Ctrl+d', 'fill down'],
    ['Ctrl+R', 'fill right'],
    ['Ctrl+Shift+%', 'percent'],
    ['Delete', 'clear'],
    ['Backspace', 'clear'],
    ['1', 'type'],
    ['１', 'type'],
    ['Ctrl+z', 'pass'],
    ['Alt+f', 'pass'],
    ['F6', 'pass'],
    ['Escape', 'leave-copied'],
    ['Control', 'pass'],
  ])('%s: %s', (keys, expected) => expect(action('off', keys)).toBe(expected));
});

describe('on a group', () => {
  test.each([
    ['Enter', 'toggle'],
    [' ', 'toggle'],
    ['ArrowUp', 'move ArrowUp'],
    ['1', 'pass'],
    ['Delete', 'pass'],
  ])('%s: %s', (keys, expected) => expect(action('off', keys, true)).toBe(expected));
});

describe('in a range', () => {
  test.each([
    ['off', 'Enter', 'cycle Enter'],
    ['off', 'Shift+Tab', 'cycle Tab'],
    ['off', 'Delete', 'clear'],
    ['off', 'ArrowDown', 'move ArrowDown'],
    ['typed', 'Enter', 'enter-cycle Enter'],
    ['opened', 'Tab', 'enter-cycle Tab'],
    ['typed', 'ArrowDown', 'enter ArrowDown'],
    ['typed', 'Ctrl+Enter', 'enter-all'],
  ] as const)('%s, %s: %s', (mode, keys, expected) => expect(action(mode, keys, false, true)).toBe(expected));
  test('that begins at a heading, the keys are of the range', () => {
    expect(['Enter', 'Delete', 'Ctrl+d'].map((keys) => action('off', keys, true, true))).toEqual([
      'cycle Enter',
      'clear',
      'fill down',
    ]);
  });
});

describe('in an entry', () => {
  test.each([
    ['typed', 'Enter', 'enter ArrowDown'],
    ['typed', 'Shift+Enter', 'enter ArrowUp'],
    ['typed', 'Tab', 'enter Tab'],
    ['typed', 'Ctrl+Enter', 'enter-all'],
    ['typed', 'ArrowLeft', 'enter ArrowLeft'],
    ['opened', 'ArrowLeft', 'field'],
    ['opened', 'ArrowDown', 'enter ArrowDown'],
    ['opened', 'Home', 'field'],
    ['typed', 'Escape', 'cancel'],
    ['typed', '5', 'field'],
    ['typed', 'Delete', 'field'],
    ['opened', 'Ctrl+z', 'undo-text'],
    ['typed', 'Ctrl+y', 'redo-text'],
    ['typed', 'Ctrl+Shift+Z', 'redo-text'],
    ['opened', 'Ctrl+v', 'field'],
    ['opened', 'Ctrl+s', 'pass'],
    ['typed', 'Ctrl+Control', 'field'],
  ] as const)('%s, %s: %s', (mode, keys, expected) => expect(action(mode, keys)).toBe(expected));
});
