import type { Label } from '../../language.ts';

/** What is wrong with a formula, or with what it works out. */
export const formulaProblems = {
  'formula-empty': {
    zh: '公式是空的（{place}）：请写一个算式，例如 1 + 固定资产投资增速。',
    en: 'The formula is empty ({place}): write an expression, such as 1 + fixedAssetInvestmentGrowth.',
  },
  'formula-too-long': {
    zh: '公式太长（{place}）：有 {length} 个字符，上限 {limit}；请拆成几个变量。',
    en: 'The formula is too long ({place}): {length} characters, the limit is {limit}; split it into several variables.',
  },
  'formula-too-deep': {
    zh: '公式嵌套太深（{place}）：请拆成几个变量。',
    en: 'The formula is nested too deeply ({place}): split it into several variables.',
  },
  'formula-syntax': {
    zh: '公式在第 {column} 个字符处读不懂（{place}）：请检查括号和运算符。',
    en: 'The formula cannot be read at character {column} ({place}): check the brackets and operators.',
  },
  'formula-percent': {
    zh: '公式里不能用 %（第 {column} 个字符，{place}）：请把 8% 写成 0.08。',
    en: '% is not allowed in a formula (character {column}, {place}): write 8% as 0.08.',
  },
  'formula-implicit-multiplication': {
    zh: '第 {column} 个字符附近省略了乘号（{place}）：请写出 *。',
    en: 'A multiplication sign is left out near character {column} ({place}): write the *.',
  },
  'formula-unknown-name': {
    zh: '模型里没有“{name}”（第 {column} 个字符，{place}）：请改成已有变量的名称。',
    en: 'The model has no “{name}” (character {column}, {place}): use the name of an existing variable.',
  },
  'formula-unknown-function': {
    zh: '没有函数“{name}”（第 {column} 个字符，{place}）：可用的函数有 {functions}；若要相乘请写出 *。',
    en: 'There is no function “{name}” (character {column}, {place}): use one of {functions}, or write * to multiply.',
  },
  'formula-argument-count': {
    zh: '函数 {name} 的参数个数不对（{place}）：给了 {given} 个，应为 {expected} 个。',
    en: 'The function {name} was given {given} arguments ({place}); it takes {expected}.',
  },
  'formula-previous-argument': {
    zh: 'previous 里只能写一个变量名（{place}）：例如 previous（固定资产投资额）。',
    en: 'previous takes one variable name ({place}): for example previous(fixedAssetInvestment).',
  },
  'formula-not-allowed': {
    zh: '公式里不允许 {what}（第 {column} 个字符，{place}）：请只用四则运算、比较、条件和列出的函数。',
    en: '{what} is not allowed in a formula (character {column}, {place}): use arithmetic, comparison, conditions and the listed functions.',
  },
  'formula-type': {
    zh: '{what} 处需要{expected}，得到的是{given}（{place}）：请检查比较和条件。',
    en: '{what} needs a {expected} but was given a {given} ({place}): check the comparisons and conditions.',
  },
  'formula-loop': {
    zh: '公式互相引用成环（{place}）：{cycle}；请改其中一个，或用 previous（）引用上一年。',
    en: 'The formulas refer to each other in a loop ({place}): {cycle}; change one of them or use previous() for the year before.',
  },
  'formula-mixed-units': {
    zh: '{leftZh}与{rightZh}不能相加、相减或比较（{place}）：请先换算成同一单位、同一价格。',
    en: '{leftEn} and {rightEn} cannot be added, subtracted or compared ({place}): convert them to one unit and one price basis first.',
  },
  'formula-wrong-unit': {
    zh: '公式算出的是{leftZh}，“{place}”应为{rightZh}：请检查是否少乘或少除了一项。',
    en: 'The formula gives {leftEn}, but “{place}” is {rightEn}: check whether a factor or a divisor is missing.',
  },
  'not-a-formula': {
    zh: '“{place}”在这里没有公式（{id}）：请选由公式算出的一格。',
    en: '“{place}” has no formula here ({id}): select a cell that is calculated.',
  },
  'not-finite': {
    zh: '“{place}”算不出有限的数（{operation}）：请检查除数是否为零、输入是否过大。',
    en: '“{place}” does not give a finite number ({operation}): check for a division by zero or an input that is too large.',
  },
  'depends-on-problem': {
    zh: '“{place}”所依据的“{name}”有错：请先改正“{name}”。',
    en: '“{place}” depends on “{name}”, which is in error: correct “{name}” first.',
  },
} as const satisfies Readonly<Record<string, Label>>;
