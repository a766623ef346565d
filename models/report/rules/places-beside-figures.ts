import { hasVerb, MEASURES, meansOf, meansThreshold, namesNothing, opensWithDeed, type PlaceRule } from './placing.ts';

/** Figures placed by what stands directly beside them: another figure, 的, 级, 年产. */
export const PLACES_BESIDE_FIGURES: readonly PlaceRule[] = [
  {
    name: 'a grade: 10亿级企业',
    place: 'partOfName',
    holds: ({ right }) => right.form === 'grade',
    examples: [{ text: '产值20亿级企业达到3家。', rows: ['产值20亿级企业|3|家'] }],
  },
  {
    name: 'what a plant can make in a year: 年产20万辆整车',
    place: 'size',
    holds: ({ text, figure, right }) =>
      right.form === 'open' &&
      /(?:年产|年加工|年处理|日产|日处理|产能|总投资)$/.test(text.slice(Math.max(0, figure.start - 4), figure.start)),
    examples: [{ text: '加快年产20万辆整车、30GWh储能电池项目建设。', rows: [] }],
  },
  {
    name: 'things counted by their least size: 3个10亿元以上项目',
    place: 'before',
    holds: ({ text, figure, right, next }) =>
      figure.unitClass === 'count' &&
      next?.figure.unitClass === 'money' &&
      right.next === next.figure.start &&
      /^(?:以上|及以上|级|左右)的?\p{Script=Han}/u.test(text.slice(next.figure.end, next.figure.end + 4)),
    examples: [
      { text: '支持新区引进3个5亿元以上项目、2个外资项目。', rows: ['引进5亿元以上项目|3|个', '引进外资项目|2|个'] },
    ],
  },
  {
    name: 'the first of two figures in a row that both stand before their name: 整治2.5公里8条河道',
    place: 'pair',
    holds: (placing) =>
      placing.next !== null && placing.right.next === placing.next.figure.start && namesNothing(placing),
    examples: [{ text: '整治25公里8条中小河道。', rows: ['整治中小河道|25|公里', '整治中小河道|8|条'] }],
  },
  {
    name: 'one of two figures in a row: 新修道路8条12公里',
    place: 'after',
    holds: ({ right, next }) => next !== null && right.next === next.figure.start,
    examples: [{ text: '新修城区道路6条9公里。', rows: ['新修城区道路|6|条', '新修城区道路|9|公里'] }],
  },
  {
    name: 'the start of a change: 由30%提高到40%',
    place: 'partOfName',
    holds: (placing) => meansOf(placing, 'from') && placing.next !== null,
    examples: [{ text: '农村自来水普及率由92%提高到95%以上。', rows: ['农村自来水普及率|95|%'] }],
  },
  {
    name: 'the figure of a measure that rounds off in 的: 投资增速12%的“三个高于”目标',
    place: 'after',
    holds: ({ figure, right, text, left, from }) =>
      figure.unitClass === 'percent' && right.form === 'of' && MEASURES.test(text.slice(from, left.nameEnd)),
    examples: [{ text: '冲刺工业投资增速12%的“开门红”目标。', rows: ['工业投资增速|12|%'] }],
  },
  {
    name: 'a share of things that all do something: 80%的行政村',
    place: 'before',
    holds: (placing) =>
      placing.figure.unitClass === 'percent' &&
      placing.right.form === 'of' &&
      !meansOf(placing, 'rise', 'fall') &&
      (placing.next === null || meansThreshold(placing)),
    examples: [{ text: '确保90%以上的行政村建成养老驿站。', rows: ['行政村建成养老驿站|90|%'] }],
  },
  {
    name: 'the least size of a place: 20户以上自然村',
    place: 'partOfName',
    holds: ({ figure, right, following }) =>
      /[户人]$/.test(figure.unit) &&
      right.words.length > 0 &&
      /^的?(?:自然|行政|中心)?(?:村|屯|组|社区|小区|集镇|聚居点|安置点)/.test(following),
    examples: [{ text: '实现30户以上自然村道路硬化率达到90%。', rows: ['30户以上自然村道路硬化率|90|%'] }],
  },
  {
    name: 'counted things whose need is told: 解决3万人的饮水问题, 新增5家以上的企业',
    place: 'before',
    holds: (placing) =>
      placing.figure.unitClass === 'count' &&
      placing.right.form === 'of' &&
      placing.next === null &&
      (hasVerb(placing) || opensWithDeed(placing)),
    examples: [{ text: '解决清河、白石等乡镇3万人的饮水问题。', rows: ['解决饮水问题|3|万人'] }],
  },
  {
    name: 'an attribute that ends in 的: 总投资20亿元的项目',
    place: 'size',
    holds: ({ right }) => right.form === 'of',
    examples: [
      { text: '开工总投资8亿元、占地300亩的智慧物流园。', rows: [] },
      { text: '实施总投资12亿元的24个交通项目。', rows: ['实施交通项目|24|个'] },
    ],
  },
];
