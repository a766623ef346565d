import type { Variable } from '../../models/goals/variable.ts';
import type { Plan } from '../../models/plan/plan.ts';
import type { Change, Scenario } from '../../models/scenarios/scenario.ts';

// A plan as large as a planner could bring: one with the tables of all townships under it.

const assumed = { kind: 'assumed', author: '测试', date: '2024-01-05' } as const;
/** Of the rows of a township: so many are entered, the others calculated from them. */
const enteredOf = 8;
const rowsOf = 10;
const townshipsOf = 20;

/**
 * A plan with rows of townships added until the grid has `rows` of them, headings not counted, and with so many scenarios
 * in all, each over the one before in turns of four.
 */
export function largePlan(plan: Plan, rows: number, scenarios: number): Plan {
  const { periods } = plan.model;
  const added = rows - shownRows(plan);
  const groups = Array.from({ length: Math.ceil(added / rowsOf / townshipsOf) }, (_, index) => ({
    id: `zone${index}`,
    label: { zh: `片区${index + 1}`, en: `Zone ${index + 1}` },
  }));
  const variables = Array.from({ length: added }, (_, index): Variable => {
    const town = Math.floor(index / rowsOf);
    const line = index % rowsOf;
    const common = { group: `zone${Math.floor(town / townshipsOf)}`, basis: null } as const;
    const label = { zh: `乡镇${town + 1}指标${line + 1}`, en: `Town ${town + 1} line ${line + 1}` };
    const id = `t${town}x${line}`;
    if (line < enteredOf) {
      const values = Object.fromEntries(
        periods.map((period, year) => [period, { value: 10 + (index % 97) + year / 4, source: assumed }]),
      );
      return { kind: 'assumption', timing: 'yearly', id, label, unit: '亿元', values, ...common };
    }
    const names = Array.from({ length: enteredOf }, (_, at) => `t${town}x${at}`);
    const formula =
      line === enteredOf ? names.join(' + ') : `t${town}x${enteredOf} / (${names.slice(0, 4).join(' + ')}) * 1.05`;
    return { kind: 'formula', id, label, unit: line === enteredOf ? '亿元' : '系数', formula, ...common };
  });
  const entered = variables.filter((variable) => variable.kind === 'assumption');
  const more = Array.from({ length: scenarios - plan.scenarios.length }, (_, index): Scenario => {
    const changes = Array.from({ length: 200 }, (_, at): Change => {
      const variable = entered[(at * 61 + index * 17) % entered.length]?.id ?? '';
      return { variable, slot: periods[1 + (at % 3)] ?? '', value: 20 + at / 8, source: assumed };
    });
    const distinct = [...new Map(changes.map((change) => [`${change.variable}@${change.slot}`, change])).values()];
    return {
      id: `case${index + 1}`,
      name: { zh: `方案${index + 1}`, en: `Case ${index + 1}` },
      path: 'base',
      parent: index % 4 === 0 ? 'base' : `case${index}`,
      changes: distinct,
    };
  });
  return {
    ...plan,
    model: {
      ...plan.model,
      groups: [...plan.model.groups, ...groups],
      variables: [...plan.model.variables, ...variables],
    },
    scenarios: [...plan.scenarios, ...more],
  };
}

/** The assumptions that only open a chain stand in the row of that chain. */
function shownRows({ model }: Plan): number {
  const names = new Set(model.variables.map(({ id }) => id));
  const opened = model.variables.flatMap((variable) =>
    variable.kind === 'formula' && variable.opening !== undefined && names.has(variable.opening)
      ? [variable.opening]
      : [],
  );
  return model.variables.length - new Set(opened).size;
}
