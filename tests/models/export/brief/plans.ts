import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Brief, BriefBlock, BriefFigure, BriefPiece } from '../../../../models/export/brief/brief.ts';
import { type BriefOptions, makeBrief } from '../../../../models/export/brief/make-brief.ts';
import { freezeScenario } from '../../../../models/plan/edit-scenarios.ts';
import type { Plan } from '../../../../models/plan/plan.ts';
import { planFromReport } from '../../../../models/plan/plan-from-report.ts';
import { shippedPlan } from '../../../../models/plan/shipped-plan.ts';
import { extractTargets } from '../../../../models/report/extract-targets.ts';
import { readAchievements } from '../../../../models/report/read-achievements.ts';
import { resolveAssumptions } from '../../../../models/scenarios/resolve-assumptions.ts';
import type { Label } from '../../../../models/shared/language.ts';
import { evaluateAll } from '../../../../models/views/plan-results.ts';
import { edited, must } from '../../../support/plans.ts';

/** The brief of a plan as the program makes it. */
export const briefOf = (plan: Plan, options: Partial<BriefOptions> = {}): Brief =>
  must(makeBrief(must(evaluateAll(plan)), { scenarios: [], language: 'zh', date: '2024-01-05', ...options }));

/** A plan in which nobody knows a growth that GDP needs. */
export const withoutGrowth = (): Plan => edited(shippedPlan(), 'base', 'primaryGrowth', null);

/** A plan whose goal lies beyond what its levers reach: services shrink by 8%. */
export const outOfReach = (): Plan => edited(shippedPlan(), 'base', 'otherServicesGrowth', -0.08);

/** A plan with one scenario: nothing stands for the stretch path. */
export function onePath(): Plan {
  const plan = shippedPlan();
  return { ...plan, scenarios: plan.scenarios.slice(0, 1) };
}

/** The id that the first scenario made gets. */
export const frozenId = 'scenario1';

/** A plan with a third scenario: the stretch one as it was frozen, and changed since. */
export function withFrozen(): Plan {
  const plan = shippedPlan();
  const figures = must(resolveAssumptions(plan.model, plan.scenarios, 'stretch'));
  const name = { zh: '力争 2024-01-05', en: 'Stretch 2024-01-05' };
  const version = { hash: '0'.repeat(64), author: '测试', date: '2024-01-05', note: '' };
  const { plan: frozen } = must(freezeScenario(plan, 'stretch', figures, name, version));
  return edited(frozen, 'stretch', 'otherServicesGrowth', 0.07);
}

const reports = path.join(import.meta.dirname, '../../../../fixtures/reports');

/** The plan that the program makes of another report, as it is before anybody filled in what the report does not say. */
export function ofReport(name: 'yuntai-2032' | 'lanhe-2031', place: string, borrow: readonly string[]): Plan {
  const text = readFileSync(path.join(reports, `${name}.txt`), 'utf8');
  const year = name.slice(-4);
  const read = { text, targets: extractTargets(text), achievements: readAchievements(text) };
  return must(planFromReport({ ...read, place, year, borrow, today: `${year}-01-09` }, shippedPlan().model));
}

/** A plan whose report asks for nothing. */
export function withoutGoals(): Plan {
  const plan = shippedPlan();
  return { ...plan, model: { ...plan.model, goals: [] } };
}

/** A plan with names as long as anybody might write them. */
export function withLongNames(): Plan {
  const plan = shippedPlan();
  const long = (label: Label): Label => ({
    zh: `${label.zh}（按新口径、含农垦和监狱系统单位）`,
    en: `${label.en} (new scope, with farms)`,
  });
  const { accounts, goals, variables } = plan.model;
  return {
    ...plan,
    scenarios: plan.scenarios.map((scenario) => ({ ...scenario, name: long(scenario.name) })),
    model: {
      ...plan.model,
      variables: variables.map((variable) => ({ ...variable, label: long(variable.label) })),
      goals: goals.map((goal) => ({ ...goal, label: long(goal.label) })),
      accounts: { ...accounts, production: accounts.production.map((part) => ({ ...part, label: long(part.label) })) },
    },
  };
}

/** Every figure of a brief with its footnote, in the order of the text; those of the table's cells included. */
export const figuresOf = ({ blocks }: Brief): readonly BriefFigure[] =>
  blocks.flatMap(piecesOf).filter((piece) => piece.kind === 'figure');

/** The pieces of a block in reading order. */
export function piecesOf(block: BriefBlock): readonly BriefPiece[] {
  if (block.kind === 'paragraph') return [...block.lead, ...block.pieces];
  return block.kind === 'table' ? block.rows.flatMap((row) => row.flatMap(({ pieces }) => pieces)) : [];
}

/** Every figure printed on the charts. */
export const chartedOf = ({ blocks }: Brief): readonly Pick<BriefFigure, 'text' | 'origin'>[] =>
  blocks.flatMap((block) =>
    block.kind !== 'charts'
      ? []
      : block.charts.flatMap((chart): readonly Pick<BriefFigure, 'text' | 'origin'>[] =>
          chart.kind === 'waterfall'
            ? chart.bars.flatMap(({ text, origin }) => (origin ? [{ text, origin }] : []))
            : chart.series.flatMap(({ points }) => points.flatMap((point) => point ?? [])),
        ),
  );
