import { auditPlan } from '../../../models/evaluation/audit/audit-plan.ts';
import {
  type AuditFigure,
  type Finding,
  publicationText,
  type Severity,
  shown,
} from '../../../models/evaluation/audit/finding.ts';
import { evaluatePlan } from '../../../models/evaluation/evaluate-plan.ts';
import { reportText } from '../../../models/goals/goal-model.ts';
import { codePointOffsets } from '../../../models/shared/code-points.ts';
import type { Label, Language } from '../../../models/shared/language.ts';
import { ok } from '../../../models/shared/result.ts';
import type { Command } from '../command.ts';
import { openScenario } from '../open-plan.ts';
import { plan } from '../shared-options.ts';

/** `audit`: what does not fit together in the report and what is known around it, each with its figures and sentences. */
export const audit: Command = {
  name: 'audit',
  positionals: [],
  summary: {
    zh: '报告自身的矛盾和口径问题,附数字和原文位置',
    en: 'what does not fit together in the report, with figures and places',
  },
  options: { plan },
  async run(request) {
    const opened = await openScenario(request);
    if (!opened.ok) return opened;
    const { plan: given, compiled, scenario } = opened.value;
    const evaluated = evaluatePlan(compiled, given, scenario.id);
    if (!evaluated.ok) return evaluated;
    const findings = auditPlan(given, evaluated.value);
    const report = reportText(given.model.report);
    const characters = codePointOffsets(
      report,
      findings.flatMap(({ spans }) => spans.flatMap(({ start, end }) => [start, end])),
    );
    return ok({
      exit: 0,
      json: { findings: findings.map((finding) => findingJson(finding, report, characters, request.language)) },
      text: findings.map((finding) => findingText(finding, report, request.language)).join('\n'),
    });
  },
};

/**
 * `sources` are offsets into the report in characters, as in `targets`; `publications` is where figures from elsewhere were found;
 * figures in `%` are fractions.
 */
const findingJson = (
  { id, severity, message, figures, spans, publications = [] }: Finding,
  report: string,
  characters: (offset: number) => number,
  language: Language,
): object => ({
  id,
  severity,
  message: message[language],
  figures: figures.map(({ label, value, unit }) => ({ label: label[language], value, unit })),
  sources: spans.map(({ start, end }) => ({
    text: report.slice(start, end),
    start: characters(start),
    end: characters(end),
  })),
  publications,
});

const severities: Readonly<Record<Severity, Label>> = {
  error: { zh: '✕ 矛盾', en: '✕ contradiction' },
  warning: { zh: '△ 提醒', en: '△ warning' },
  note: { zh: '· 说明', en: '· note' },
};

/** A finding for people: what is wrong, then its figures and the words of the report, one a line. */
function findingText(
  { id, severity, message, figures, spans, publications = [] }: Finding,
  report: string,
  language: Language,
): string {
  const lines = [
    `${id}  ${severities[severity][language]}`,
    message[language],
    ...figures.map((figure) => `  ${figure.label[language]}  ${figureText(figure, language)}`),
    ...spans.map(({ start, end }) => `  “${report.slice(start, end)}” [${start}, ${end})`),
    ...publications.map((publication) => `  ${publicationText(publication)}`),
  ];
  return `${lines.join('\n')}\n`;
}

const figureText = ({ value, unit }: AuditFigure, language: Language): string => shown(value, unit)[language];
