import type { Label } from '../language.ts';
import type { Provenance } from '../provenance.ts';

/** The words for where a figure comes from, as the marks in the grid print them. */
export const provenanceLabels: Readonly<Record<Provenance, Label>> = {
  quoted: { zh: '原文', en: 'Quoted' },
  derived: { zh: '推算', en: 'Derived' },
  external: { zh: '外部', en: 'External' },
  assumed: { zh: '假设', en: 'Assumed' },
  proxy: { zh: '替代', en: 'Proxy' },
  missing: { zh: '缺数据', en: 'Missing' },
};

/** The words for a cell that holds no number. */
export const cellLabels = {
  missing: { zh: '缺数据', en: 'No data' },
  problem: { zh: '算不出', en: 'Error' },
  none: { zh: '—', en: '—' },
} as const satisfies Readonly<Record<string, Label>>;

/** 可比价 and 名义, as they stand behind a unit. */
export const basisLabels: Readonly<Record<'real' | 'nominal', Label>> = {
  real: { zh: '可比价', en: 'real' },
  nominal: { zh: '名义', en: 'nominal' },
};
