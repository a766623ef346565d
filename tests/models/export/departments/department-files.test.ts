import { readXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import {
  type DepartmentFile,
  departmentFiles,
  ownersOf,
} from '../../../../models/export/departments/department-files.ts';
import { writeDepartments } from '../../../../models/export/departments/write-departments.ts';
import type { Goal } from '../../../../models/goals/goal-model.ts';
import type { Plan } from '../../../../models/plan/plan.ts';
import { shippedPlan } from '../../../../models/plan/shipped-plan.ts';
import { evaluateAll } from '../../../../models/views/plan-results.ts';
import { must } from '../../../support/plans.ts';

const options = { language: 'zh', date: '2024-01-05', font: '微软雅黑' } as const;
const filesOf = (plan: Plan): readonly DepartmentFile[] => departmentFiles(must(evaluateAll(plan)), options);

/** The shipped plan with the owners of its first goals replaced. */
function owned(...names: readonly (string | null)[]): Plan {
  const plan = shippedPlan();
  const goals = plan.model.goals.map((goal, index): Goal => {
    const name = names[index];
    return name === undefined ? goal : { ...goal, owner: name === null ? null : { name, proposed: false } };
  });
  return { ...plan, model: { ...plan.model, goals } };
}

const textsOf = ({ spec }: DepartmentFile): readonly string[] =>
  (spec.sheets[0]?.cells ?? []).flatMap(({ content }) => (content.kind === 'text' ? [content.text] : []));

describe('the files of the departments', () => {
  test('hold every target once for each department that answers for it', () => {
    const { goals } = shippedPlan().model;
    const files = filesOf(shippedPlan());
    expect(files.map(({ owner }) => owner)).toContain('统计局');
    expect(files.reduce((sum, { targets }) => sum + targets, 0)).toBe(goals.flatMap(ownersOf).length);
    // 发改局 leads 8 targets alone, GDP with 统计局 and incomes with 人社局.
    expect(files.find(({ owner }) => owner === '发改局')?.targets).toBe(10);
    expect(files.find(({ owner }) => owner === '统计局')?.targets).toBe(1);
  });

  test('show target, unit, both figures, sentence, and cells to sign', async () => {
    const [finance] = must(await writeDepartments(must(evaluateAll(shippedPlan())), options)).filter(
      ({ owner }) => owner === '财政局',
    );
    const book = await readXlsx(finance?.bytes ?? new Uint8Array());
    const rows = book.sheets[0]?.rows ?? [];
    expect(rows[3]).toEqual([
      '序号',
      '目标',
      '单位',
      '要求',
      '预期',
      '力争',
      '报告原文',
      '共同责任单位',
      '牵头',
      '责任人',
      '签字',
    ]);
    const [number, label, unit, , base, stretch, sentence] = rows[4] ?? [];
    expect([number, label, unit, base, stretch]).toEqual([1, '地方一般公共预算收入增速', '%', 0.076, 0.085]);
    expect(sentence).toBe('地方一般公共预算收入增长7.6%、力争8.5%');
  });

  test('put targets of nobody into a file of their own, the last', () => {
    const files = filesOf(owned(null, '  '));
    const last = files.at(-1);
    expect(last?.name).toBe('2024年目标任务单 待明确.xlsx');
    expect(last?.targets).toBe(2);
    expect(filesOf(shippedPlan()).some(({ owner }) => owner === '待明确')).toBe(false);
  });

  test('name the other departments of a shared target', () => {
    const file = filesOf(shippedPlan()).find(({ owner }) => owner === '统计局');
    expect(file ? textsOf(file) : []).toContain('发改局');
  });

  test('have names every system accepts, different from each other', () => {
    const files = filesOf(owned('发改:局', '发改?局', 'Audit', 'audit', '待明确', null, 'a'.repeat(300), '..'));
    const names = files.map(({ name }) => name);
    expect(names.filter((name) => /[<>:"/\\|?*]/.test(name))).toEqual([]);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    expect(names).toContain('2024年目标任务单 发改_局.xlsx');
    expect(names).toContain('2024年目标任务单 发改_局 (2).xlsx');
    expect(names).toContain('2024年目标任务单 audit (2).xlsx');
    expect(names.at(-1)).toBe('2024年目标任务单 待明确 (2).xlsx');
    expect(Math.max(...names.map((name) => name.length))).toBeLessThan(120);
  });

  test('are the same bytes for the same plan', async () => {
    const [one, other] = await Promise.all(
      [1, 2].map(async () => must(await writeDepartments(must(evaluateAll(shippedPlan())), options)).slice(0, 2)),
    );
    expect(one?.map(({ bytes }) => bytes)).toEqual(other?.map(({ bytes }) => bytes));
  });
});
