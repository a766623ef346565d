import { comparisonProse, isOwnChange } from '../../../models/evaluation/compare-prose.ts';
import { type Comparison, compareScenarios } from '../../../models/evaluation/compare-scenarios.ts';
import type { Plan } from '../../../models/plan/plan.ts';
import { formatSigned, formatValue } from '../../../models/shared/format-number.ts';
import type { Language } from '../../../models/shared/language.ts';
import { ok } from '../../../models/shared/result.ts';
import { cellLabels } from '../../../models/shared/texts/states.ts';
import { unitLabel } from '../../../models/shared/unit.ts';
import type { Command } from '../command.ts';
import { findScenario, openPlan } from '../open-plan.ts';
import { plan } from '../shared-options.ts';
import { renderTable } from '../text-table.ts';

/** `compare A B`: what two scenarios set differently, and what each difference does to growth. */
export const compare: Command = {
  name: 'compare',
  positionals: ['A', 'B'],
  summary: {
    zh: '比较两个方案:改了哪些假设,各拉动多少',
    en: 'compares two scenarios: what changes, and what each change does to growth',
  },
  options: { plan },
  async run(request) {
    const opened = await openPlan(request);
    if (!opened.ok) return opened;
    const { plan: given, compiled } = opened.value;
    const [first = '', second = ''] = request.positionals;
    const from = findScenario(given, first);
    if (!from.ok) return from;
    const to = findScenario(given, second);
    if (!to.ok) return to;
    const compared = compareScenarios(compiled, given, from.value.id, to.value.id);
    if (!compared.ok) return compared;
    const comparison = { ...compared.value, changes: compared.value.changes.filter(isOwnChange) };
    const prose = comparisonProse(comparison, given, request.language);
    return ok({
      exit: 0,
      json: comparisonJson(comparison, prose, request.language),
      text: comparisonText(comparison, given, prose, request.language),
    });
  },
};

function comparisonJson({ from, to, changes, bridge }: Comparison, prose: string, language: Language): object {
  return {
    from,
    to,
    changes: changes.map((change) => ({
      id: change.variable.id,
      label: change.variable.label[language],
      slot: change.slot,
      unit: change.variable.unit,
      from: change.from.value,
      to: change.to.value,
    })),
    bridge: { ...bridge, parts: bridge.parts.map((part) => ({ ...part, label: part.label[language] })) },
    prose,
  };
}

const head: Readonly<Record<Language, readonly string[]>> = {
  zh: ['假设', '年份', '单位', '由', '到', '拉动(百分点)'],
  en: ['Assumption', 'Year', 'Unit', 'From', 'To', 'Effect (pp)'],
};

function comparisonText({ changes, bridge }: Comparison, given: Plan, prose: string, language: Language): string {
  const figure = (value: number | null, unit: string): string =>
    value === null ? cellLabels.missing[language] : formatValue(value, unit);
  const rows = changes.map(({ variable, slot, from, to }) => {
    const part = bridge.parts.find(({ id, slot: at }) => id === variable.id && at === slot);
    return [
      variable.label[language],
      slot === 'once' ? '' : slot,
      unitLabel(variable.unit, language),
      figure(from.value, variable.unit),
      figure(to.value, variable.unit),
      part ? formatSigned(part.effect * 100, 2) : '',
    ];
  });
  const table = renderTable([head[language], ...rows], ['left', 'left', 'left', 'right', 'right', 'right']);
  return `${given.model.title[language]}\n\n${changes.length > 0 ? `${table}\n` : ''}${prose}\n`;
}
