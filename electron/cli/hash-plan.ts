import type { Plan } from '../../models/plan/plan.ts';
import { planText } from '../../models/plan/plan-text.ts';
import { hashText } from '../files/hash-text.ts';

/** The hash of a plan that a workbook carries: SHA-256 of `planText`, in hexadecimal. */
export const hashPlan = (plan: Plan): string => hashText(planText(plan));
