/** 每家奖励5万元 is a rate of reward; 发放稳岗补贴500万元 is an amount to pay out. */
const isReward = (name: string): boolean =>
  /(?:奖励|奖补|补贴|补助|贴息|资助)$/.test(name) && !/^(?:发放|落实|兑现|争取|投放|拨付)/.test(name);
const PAID_EACH =
  /(?:最高|给予|每人|每户|每月|每年每|一次性|不超过|分别给予)[^,，]{0,30}(?:补贴|补助|奖励|奖补|资助|贴息|支持|救助)/;
const PAID_UP_TO = /(?:补贴|补助|奖励|奖补|资助)[^,，]{0,16}(?:最高|每人|每户|每月|一次性)/;

/** A subsidy, a reward or a fee: what one of those who get it receives. */
export const isPaidEach = (name: string, clause: string): boolean =>
  isReward(name) || PAID_EACH.test(clause) || PAID_UP_TO.test(clause);
