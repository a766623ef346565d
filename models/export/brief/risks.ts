import { runChecks } from '../../evaluation/checks/run-checks.ts';
import { words } from '../../evaluation/prose-pieces.ts';
import type { Provenance } from '../../shared/provenance.ts';
import { briefTexts as texts } from '../../shared/texts/brief.ts';
import { briefNoteTexts } from '../../shared/texts/brief-notes.ts';
import { checkLabels } from '../../shared/texts/checks.ts';
import { headlineGoals } from '../../views/headline-goals.ts';
import { sheetNames } from '../sheets/words.ts';
import type { BriefBlock, BriefPiece, NotePiece } from './brief.ts';
import { countFigure } from './figures.ts';
import { findingRisks } from './findings.ts';
import { type Ground, official } from './ground.ts';
import { heading, paragraph, sentence } from './paragraphs.ts';

/** So many names stand in a footnote, and so many targets in a sentence. */
const mostNames = 12;
const mostGoals = 2;

/** What may make the figures wrong: missing and borrowed data, checks that fail, and what the audit of the report found. */
export function risksSection(ground: Ground): readonly BriefBlock[] {
  const risks = [missingRisk(ground), proxyRisk(ground), checksRisk(ground), ...findingRisks(ground)];
  const told = risks.filter((pieces) => pieces.length > 0);
  return [
    heading(ground, texts.risks),
    ...told.map((pieces, index) => paragraph(ground, ground.say(texts.item, { number: index + 1 }), pieces)),
  ];
}

const comma = ({ language }: Ground): string => (language === 'zh' ? '、' : ', ');

/** A footnote that names things; of many the first. */
function named(ground: Ground, names: readonly string[]): readonly NotePiece[] {
  const shown = names.slice(0, mostNames).join(comma(ground));
  const text = names.length > mostNames ? briefNoteTexts.someOf : briefNoteTexts.counted;
  return words(ground.say(text, { names: shown }));
}

/** The assumptions in a state of provenance on either path. */
function assumptionsIn({ paths }: Ground, state: Provenance): readonly string[] {
  const found = paths.flatMap(({ result }) =>
    [...result.assumptions].flatMap(([id, slots]) => {
      const isIn = [...slots.values()].some(({ value, source, carriedFrom }) =>
        carriedFrom === null && state === 'missing' ? value === null : value !== null && source.kind === state,
      );
      return isIn ? [id] : [];
    }),
  );
  return [...new Set(found)];
}

function missingRisk(ground: Ground): readonly BriefPiece[] {
  const { paths, source, language } = ground;
  const ids = assumptionsIn(ground, 'missing');
  if (ids.length === 0) return [];
  const main = new Set(headlineGoals(source.plan.model));
  const unknown = paths.flatMap(({ attained }) =>
    attained.filter(({ goal, missing }) => main.has(goal) && missing.length > 0),
  );
  const goals = [...new Set(unknown.map(({ goal }) => official(goal.label[language], language)))];
  const count = countFigure(ground, 'missing', ids.length, named(ground, ids.map(ground.labelOf)));
  if (goals.length === 0) return sentence(ground, texts.missingQuiet, { count });
  const names = goals.slice(0, mostGoals).join(comma(ground));
  return sentence(ground, texts.missingRisk, {
    count,
    names: goals.length > mostGoals ? ground.say(texts.andOthers, { names }) : names,
    goals: countFigure(ground, 'unknown', goals.length, named(ground, goals)),
  });
}

function proxyRisk(ground: Ground): readonly BriefPiece[] {
  const ids = assumptionsIn(ground, 'proxy');
  if (ids.length === 0) return [];
  const count = countFigure(ground, 'proxy', ids.length, named(ground, ids.map(ground.labelOf)));
  return sentence(ground, texts.proxyRisk, { count });
}

function checksRisk(ground: Ground): readonly BriefPiece[] {
  const { paths, source, language, say } = ground;
  const checks = paths.flatMap(({ result }) =>
    runChecks({ plan: source.plan, compiled: source.compiled, ...result }).filter(({ state }) => state !== 'unknown'),
  );
  const labelOf = (id: keyof typeof checkLabels): string => official(checkLabels[id][language], language);
  const labels = (list: typeof checks): readonly string[] => [...new Set(list.map(({ id }) => labelOf(id)))];
  const failed = checks.filter(({ state }) => state === 'fail');
  const scenarios = paths.map(({ named: name }) => name).join(comma(ground));
  const all = words(say(briefNoteTexts.checks, { scenarios, sheet: sheetNames.checks[language] }));
  if (failed.length === 0) {
    return sentence(ground, texts.checksPassed, { passed: countFigure(ground, 'checks', checks.length, all) });
  }
  return sentence(ground, texts.checksFailed, {
    total: countFigure(ground, 'checks', checks.length, all),
    failed: countFigure(ground, 'failed', failed.length, named(ground, labels(failed))),
    names: labels(failed).join(comma(ground)),
  });
}
