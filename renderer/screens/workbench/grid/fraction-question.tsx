import { entryTexts } from '../../../../models/shared/texts/entries.ts';
import { useLanguage } from '../../../settings/use-settings.ts';
import { useText } from '../../../settings/use-text.ts';
import type { AskedFraction } from './entry-desk.ts';

/** Asks whether 0.12 in a cell of percent meant 12%. One click, or Ctrl+Shift+%, says so; typing goes on whatever is asked. */
export function FractionQuestion({
  asked: { question, entered },
  onAnswer,
}: {
  readonly asked: AskedFraction;
  readonly onAnswer: () => void;
}) {
  const text = useText();
  const language = useLanguage();
  const { small, large } = question;
  const sentences = [
    entered ? text(entryTexts.enteredAs, { label: entered.label[language], small }) : '',
    text(entryTexts.smallOrLarge, { small, large }),
  ];
  return (
    <span className="fraction-question" role="status">
      {sentences.join(language === 'zh' ? '' : ' ')}
      <button type="button" className="quiet" onPointerDown={(event) => event.preventDefault()} onClick={onAnswer}>
        {text(entryTexts.makeLarge, { large })}
      </button>
    </span>
  );
}
