import type { Cell, Evaluation } from './evaluation.ts';

/** Digits a figure is compared with: what binary arithmetic does beyond them may differ from one processor to the next. */
const significant = 12;

/**
 * Every figure of an evaluation as one text, a line a figure, in an order that does not depend on how the model lists its
 * variables. Two evaluations have the same text exactly when they have the same figures; its hash stands for them.
 */
export function figuresText({ cells, model }: Evaluation): string {
  const lines = [...cells]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([id, row]) => row.map((cell, index) => `${id}@${model.periods[index]} ${stateText(cell)}`));
  return ['goalpath figures 1', ...lines, ''].join('\n');
}

function stateText(cell: Cell): string {
  if (cell.kind !== 'value') return cell.kind;
  return cell.value === 0 ? '0' : cell.value.toPrecision(significant);
}
