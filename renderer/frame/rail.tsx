import './rail.css';
import { windowTexts } from '../../models/shared/texts/window.ts';
import { screens } from '../screens/screens.ts';
import { useText } from '../settings/use-text.ts';

/** The list of screens at the left edge. */
export function Rail({ shown, onShow }: { readonly shown: string; readonly onShow: (id: string) => void }) {
  const text = useText();
  return (
    <nav className="rail" aria-label={text(windowTexts.screens)} data-region="">
      {screens.map(({ id, name, icon: Icon }) => (
        <button key={id} type="button" aria-current={id === shown ? 'page' : undefined} onClick={() => onShow(id)}>
          <Icon size={18} aria-hidden />
          {text(name)}
        </button>
      ))}
    </nav>
  );
}
