import { isBareName } from './bare-name.ts';
import { isUngoverned, ownCommitment, settingWords } from './draft-words.ts';
import { madeWord, type Naming } from './name-indicator.ts';
import type { Item } from './read-items.ts';
import type { SentenceMemory } from './sentence-memory.ts';

/** A name that says itself what is done takes no verb from its neighbour. */
const DEED = /新增|入库|出栏|就业|完成|培训|接待|开工|竣工|签约|覆盖|总[量数]/;

/** A counted thing without a verb of its own takes the verb of its list: 培育甲企业5家、乙企业3家. */
export function sharesVerb(memory: SentenceMemory, item: Item, naming: Naming, own: string): boolean {
  if (memory.verb === '' || naming.verb !== null || item.figure.unitClass !== 'count' || madeWord(item.left) !== '')
    return false;
  if (own.startsWith(memory.verb) || settingWords(item).length > 0) return false;
  if (memory.clause === item.clause || naming.lead.some((word) => word.meaning === 'part')) return true;
  return naming.lead.length === 0 && item.form === 'after' && item.figure.unit === memory.unit && !DEED.test(own);
}

/**
 * An item leans on the words that open its list: the commitment over it, the verb of what is counted, what a bare measure measures.
 * `listed` tells that the item before it named its thing after the figure.
 */
export function leansOnList(memory: SentenceMemory, item: Item, naming: Naming, own: string, listed: boolean): boolean {
  if (memory.clause === null) return false;
  if (ownCommitment(item, naming) === null && memory.commitment.length > 0) return true;
  if (item.form === 'before') return isUngoverned(item, naming) && listed;
  return memory.clause === item.clause && isBareName(own);
}
