import type { CustomCellRendererProps, CustomTooltipProps } from 'ag-grid-react';
import { type Label, writtenIn } from '../../models/shared/language.ts';
import { useLanguage } from '../settings/use-settings.ts';

/** Words of the plan that stand as somebody wrote them, in whatever language the window speaks: a name, a source, a sentence. */
export function OwnWords({ text }: { readonly text: string }) {
  return <span lang={writtenIn(text)}>{text}</span>;
}

/** A text of the program with details of that kind put in. */
export function Told({ text, details }: { readonly text: Label; readonly details: Readonly<Record<string, string>> }) {
  const language = useLanguage();
  return text[language].split(/(\{\w+\})/).map((piece) => {
    const detail = details[piece.slice(1, -1)];
    return piece.startsWith('{') && detail !== undefined ? <OwnWords key={piece} text={detail} /> : piece;
  });
}

/** A sentence of the program that quotes words of the report. */
export const Quoting = ({ text }: { readonly text: string }) =>
  text
    .split(/(“[^”]*”)/)
    .map((piece, place) => (place % 2 === 1 ? <OwnWords key={place.toString()} text={piece} /> : piece));

/** A sentence of the program with names of the user's own in it, such as that of a file: every word with a Chinese character is one. */
export const Naming = ({ text }: { readonly text: string }) =>
  text
    .split(/([^\s“(]*\p{Script=Han}[^\s”)]*)/u)
    .map((piece, place) => (place % 2 === 1 ? <OwnWords key={place.toString()} text={piece} /> : piece));

/** The cell of a column of such words. */
export const OwnWordsCell = ({ value }: CustomCellRendererProps<unknown, string>) => <OwnWords text={value ?? ''} />;

/** The tooltip of a cell that may hold such words. */
export const OwnWordsTooltip = ({ value }: CustomTooltipProps<unknown, string>) => (
  <div className="ag-tooltip" lang={writtenIn(value ?? '')}>
    {value}
  </div>
);
