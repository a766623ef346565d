import type { Label } from '../shared/language.ts';
import type { Reason } from './draft.ts';

/** Why a proposed row deserves a look, in the words a planner reads. */
export const REASON_TEXTS: Readonly<Record<Reason, Label>> = {
  clear: { zh: '指标、数值和单位都在同一句中', en: 'Name, figure and unit stand together' },
  nameInherited: { zh: '指标名称取自前文', en: 'The name is taken from an earlier figure' },
  nameFromEarlierClause: {
    zh: '指标名称取自上一分句，请核对',
    en: 'The name is taken from the clause before; please check',
  },
  bareName: { zh: '指标名称过于简略，请补充', en: 'The name is too short to stand alone; please complete it' },
  listMismatch: { zh: '并列指标与数值个数不一致', en: 'The list has more names than figures' },
  sizeOfList: { zh: '可能只是项目清单的规模', en: 'It may only be the size of a list of projects' },
  unitImplied: { zh: '原文未写单位，按指标推定', en: 'The unit is not written; it is implied by the name' },
  noCommitment: { zh: '没有动词或承诺用语', en: 'No verb or commitment governs the figure' },
  longName: { zh: '指标名称较长，可能含有修饰语', en: 'The name is long and may hold more than the indicator' },
  milestone: { zh: '没有数值，请确认是否作为目标', en: 'There is no figure; please confirm that it is a target' },
};
