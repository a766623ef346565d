import { briefTexts as texts } from '../../shared/texts/brief.ts';
import type { BriefBlock } from './brief.ts';
import { goalFigure } from './figures.ts';
import type { Ground } from './ground.ts';
import { heading, paragraph, sentence } from './paragraphs.ts';

/** What the report asks for, and what the brief answers. */
export function questionSection(ground: Ground): readonly BriefBlock[] {
  const { goal, source, labelOf } = ground;
  const { accounts, targetPeriod } = source.plan.model;
  const details = { year: targetPeriod, indicator: labelOf(accounts.growth) };
  const base = goal ? goalFigure(ground, goal, 'base') : [];
  const stretch = goal ? goalFigure(ground, goal, 'stretch') : [];
  const text = base.length === 0 ? texts.notAsked : stretch.length === 0 ? texts.askedOnce : texts.asked;
  return [
    heading(ground, texts.question),
    paragraph(ground, '', sentence(ground, text, { ...details, base, stretch })),
  ];
}
