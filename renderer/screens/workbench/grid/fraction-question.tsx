import { entryTexts } from '../../../../models/shared/texts/entries.ts';
import { useLanguage } from '../../../settings/use-settings.ts';
import { useText } from '../../../settings/use-text.ts';
import type { AskedFraction } from './entry-desk.ts';

/** Asks whether 0.12 in a cell of percent meant 12%, of one cell or of many that were pasted. One click, or Ctrl+Shift+%, says so; typing goes on whatever is asked. */
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
  const count = entered?.edits.length ?? 1;
  const isMany = count > 1;
  const told = isMany ? entryTexts.enteredMany : entryTexts.enteredAs;
  const sentences = [
    entered ? text(told, { label: entered.label[language], small, count }) : '',
    text(entryTexts.smallOrLarge, { small, large }),
  ];
  return (
    <span className="fraction-question" role="status">
      {sentences.join(language === 'zh' ? '' : ' ')}
      <button type="button" className="quiet" onPointerDown={(event) => event.preventDefault()} onClick={onAnswer}>
        {isMany ? text(entryTexts.makeAllLarge, { count }) : text(entryTexts.makeLarge, { large })}
      </button>
    </span>
  );
}
