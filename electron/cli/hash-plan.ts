import { createHash } from 'node:crypto';
import type { Plan } from '../../models/plan/plan.ts';
import { planText } from '../../models/plan/plan-text.ts';

/** The hash of a plan that a workbook carries: SHA-256 of `planText`, in hexadecimal. */
export const hashPlan = (plan: Plan): string => createHash('sha256').update(planText(plan)).digest('hex');
