import type { GoalModel } from '../goals/goal-model.ts';
import { variablesById } from '../goals/variables-by-id.ts';
import type { Language } from '../shared/language.ts';

/** The labels of variables as a list in a sentence, at most three of them: `居民消费价格、常住人口变动`. */
export function nameList(model: GoalModel, ids: readonly string[], language: Language): string {
  const labels = ids.map((id) => variablesById(model.variables).get(id)?.label[language] ?? id);
  const shown = labels.slice(0, 3).join(language === 'zh' ? '、' : ', ');
  return labels.length > 3 ? `${shown}${language === 'zh' ? '等' : ' …'}` : shown;
}
