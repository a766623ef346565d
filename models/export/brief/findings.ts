import { auditPlan } from '../../evaluation/audit/audit-plan.ts';
import type { Finding } from '../../evaluation/audit/finding.ts';
import { words } from '../../evaluation/prose-pieces.ts';
import { reportText } from '../../goals/goal-model.ts';
import { briefTexts as texts } from '../../shared/texts/brief.ts';
import { briefNoteTexts } from '../../shared/texts/brief-notes.ts';
import { headlineGoals } from '../../views/headline-goals.ts';
import type { BriefPiece, NotePiece } from './brief.ts';
import { quotationNote } from './cite-source.ts';
import { countFigure, figure } from './figures.ts';
import { type Ground, official } from './ground.ts';
import { sentence } from './paragraphs.ts';

/** So many findings are told in full; each cites so many places of the report. */
const mostFindings = 2;
const mostQuotes = 3;

const gravest = ['error', 'warning', 'note'] as const;

/** The gravest findings; among equals those about the main targets, then as the audit gives them. */
export function findingRisks(ground: Ground): readonly (readonly BriefPiece[])[] {
  const { paths, source, language, say } = ground;
  const [path] = paths;
  if (!path) return [];
  const main = headlineGoals(source.plan.model).map(({ span }) => span);
  const isMain = ({ spans }: Finding): boolean =>
    spans.some((span) => main.some((goal) => span.start < goal.end && goal.start < span.end));
  const weight = (finding: Finding): number => gravest.indexOf(finding.severity) * 2 + (isMain(finding) ? 0 : 1);
  const findings = auditPlan(source.plan, path.result.evaluation).toSorted((a, b) => weight(a) - weight(b));
  if (findings.length === 0) return [sentence(ground, texts.noFindings)];
  const told = findings.slice(0, mostFindings).map((finding) => {
    const message = official(finding.message[language], language);
    return figure(ground, message, { kind: 'finding', finding: finding.id }, citeFinding(ground, finding));
  });
  const rest = findings.length - told.length;
  if (rest === 0) return told;
  const count = countFigure(ground, 'findings', rest, words(say(briefNoteTexts.noSpan)));
  return [...told, sentence(ground, texts.moreFindings, { count })];
}

function citeFinding({ source, language, say }: Ground, { spans }: Finding): readonly NotePiece[] {
  const text = reportText(source.plan.model.report);
  const quotes = spans
    .slice(0, mostQuotes)
    .map((span) => quotationNote({ source, say }, span, text.slice(span.start, span.end)));
  if (quotes.length === 0) return words(say(briefNoteTexts.noSpan));
  return words(`${quotes.join(language === 'zh' ? '；' : '; ')}${language === 'zh' ? '。' : '.'}`);
}
