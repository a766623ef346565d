import type { Language } from '../../shared/language.ts';
import { problem } from '../../shared/problem.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { briefTexts as texts } from '../../shared/texts/brief.ts';
import type { PlanResults } from '../../views/plan-results.ts';
import type { Brief } from './brief.ts';
import { carriersSection } from './carriers.ts';
import { closingSection } from './closing.ts';
import { layGround } from './ground.ts';
import { numberNotes } from './notes.ts';
import { pathsSection } from './paths.ts';
import { questionSection } from './question.ts';
import { risksSection } from './risks.ts';
import { targetsSection } from './targets.ts';

/** What the brief is to be about. `date` is the day it is made, `2024-01-05`: nothing here asks a clock. */
export interface BriefOptions {
  /** Scenarios that take the place of the first one of their own path. */
  readonly scenarios: readonly string[];
  readonly language: Language;
  readonly date: string;
}

/**
 * A brief for a leader: the question, both paths, what carries growth, what would close the gap, the risks, the main targets.
 * The text is made of templates and figures alone: the same plan gives the same words. Problems: an unknown scenario.
 */
export function makeBrief(source: PlanResults, { scenarios, language, date }: BriefOptions): Result<Brief> {
  const known = source.results.map(({ scenario }) => scenario.id);
  const unknown = scenarios.find((id) => !known.includes(id));
  if (unknown !== undefined) {
    return fail(problem('unknown-scenario', 'brief', { id: unknown, scenarios: known.join(', ') }));
  }
  const ground = layGround(source, scenarios, language);
  const { report, targetPeriod } = source.plan.model;
  const body = [questionSection, pathsSection, carriersSection, closingSection, risksSection, targetsSection];
  const numbered = numberNotes(
    ground.notes,
    body.flatMap((section) => section(ground)),
  );
  const [year = '', month = '', day = ''] = date.split('-');
  return ok({
    language,
    title: ground.say(texts.title, { place: report.place, year: targetPeriod }),
    standing: ground.say(texts.standing, {
      day: ground.say(
        texts.day,
        language === 'zh' ? { year, month: Number(month), day: Number(day) } : { year, month, day },
      ),
      scenarios: ground.paths.map(({ result }) => result.scenario.name[language]).join(ground.say(texts.scenarioNames)),
    }),
    date,
    ...numbered,
  });
}
