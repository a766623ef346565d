import type { TargetKind } from './target.ts';

const COUNTERS: readonly (readonly [RegExp, string])[] = [
  [/(?:企业|公司|机构|医院|银行|门店|农场|合作社)(?:数量|数|总数|个数)?$/, '家'],
  [/(?:项目)(?:数量|数|个数)?$/, '个'],
  [/(?:人数|人口|人才|就业)$/, '人'],
];

/** The unit a slogan such as 保8争9 leaves out: % for a rate of change, the usual counter for a thing that is counted. */
export function impliedUnit(name: string, kind: TargetKind): string {
  if (kind === 'growth') return '%';
  return COUNTERS.find(([pattern]) => pattern.test(name))?.[1] ?? '';
}
