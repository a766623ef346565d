import { useState } from 'react';
import { targetsTexts } from '../../models/shared/texts/targets.ts';
import type { Passage } from '../../models/views/goal-passage.ts';
import { useText } from '../settings/use-text.ts';

/** Words of the report marked in their sentence; the rest of the paragraph on demand. */
export function PassageText({ passage }: { readonly passage: Passage }) {
  const text = useText();
  const [isWhole, setIsWhole] = useState(false);
  const { line, earlier, before, quote, after, later } = passage;
  return (
    <>
      <h3>{text(targetsTexts.paragraph, { line })}</h3>
      <blockquote lang="zh-CN">
        {isWhole && <span className="around">{earlier}</span>}
        {before}
        <mark>{quote}</mark>
        {after}
        {isWhole && <span className="around">{later}</span>}
      </blockquote>
      {`${earlier}${later}` !== '' && (
        <button type="button" className="link muted" aria-expanded={isWhole} onClick={() => setIsWhole(!isWhole)}>
          {text(isWhole ? targetsTexts.onlySentence : targetsTexts.wholeParagraph)}
        </button>
      )}
    </>
  );
}
