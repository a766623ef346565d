import { useEffect } from 'react';
import type { Command } from '../shell/shell.ts';
import type { CommandRunner } from './run-command.ts';

const commandOf: Readonly<Record<string, Command>> = {
  f1: 'help',
  'ctrl+z': 'undo',
  'ctrl+y': 'redo',
  'ctrl+shift+z': 'redo',
  'ctrl+s': 'save',
  'ctrl+shift+s': 'saveAs',
  'ctrl+o': 'open',
  'ctrl+n': 'new',
  'ctrl+i': 'importWorkbook',
  'ctrl+e': 'exportWorkbook',
};

/** The keys of the commands. A key that was handled does not reach the menu, which would run the command again. */
export function useShortcuts(run: CommandRunner): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return;
      const control = event.ctrlKey || event.metaKey ? 'ctrl+' : '';
      const command = commandOf[`${control}${event.shiftKey ? 'shift+' : ''}${event.key.toLowerCase()}`];
      if (!command) return;
      event.preventDefault();
      run(command);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [run]);
}
