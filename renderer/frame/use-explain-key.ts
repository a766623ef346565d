import { useEffect } from 'react';
import type { Figure } from '../../models/views/grid-position.ts';
import { useController } from '../document/use-document.ts';
import { useNavigate } from './use-navigation.ts';

/** Ctrl+[ on a screen that lists figures: shows the selected one in the Workbench, where the same key goes on to its inputs. */
export function useExplainKey(figure: Figure | null): void {
  const controller = useController();
  const navigate = useNavigate();
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.key !== '[' || event.isComposing || !figure) return;
      // What is being typed is not left behind.
      if (event.target instanceof Element && event.target.closest('input[type="text"], textarea')) return;
      event.preventDefault();
      controller.select(figure);
      navigate('workbench');
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [controller, navigate, figure]);
}
