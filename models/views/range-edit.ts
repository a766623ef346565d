import type { Variable } from '../goals/variable.ts';
import { variablesById } from '../goals/variables-by-id.ts';
import type { AssumptionEdit } from '../plan/edit-plan.ts';
import type { Label, Language } from '../shared/language.ts';
import { figureTexts } from '../shared/texts/figures.ts';
import { fillText } from '../shared/texts/fill-text.ts';
import { rangeTexts } from '../shared/texts/range.ts';
import { unitLabel } from '../shared/unit.ts';
import type { PlanResults } from './plan-results.ts';
import type { SelectedCell } from './selected-cells.ts';
import { shortFigure } from './short-figure.ts';

/** What is to go into a cell: a stored value, null to clear it, or why it cannot. `text` is how it stood where it comes from. */
export interface CellWish {
  readonly cell: SelectedCell;
  readonly text: string;
  readonly value: number | null | { readonly reason: Label };
}

/** A text that did not go into its cell. */
export interface RefusedText {
  readonly place: Label;
  readonly text: string;
  readonly reason: Label;
}

/** What becomes of a wish. `same`: the cell is so already. `locked`: calculated, not there in that year, or of a frozen scenario. */
export type CellOutcome =
  | { readonly kind: 'edit'; readonly edit: AssumptionEdit }
  | { readonly kind: 'same' | 'locked' }
  | { readonly kind: 'refused'; readonly refused: RefusedText };

/** The edits of a range as one step, and what is to be told about them. */
export interface RangeEdit {
  readonly edits: readonly AssumptionEdit[];
  readonly entered: number;
  readonly locked: number;
  readonly refused: readonly RefusedText[];
}

/**
 * Decides for each cell what becomes of it. Clearing takes a scenario's own figure away, so that it inherits again; at the root the
 * figure is missing and never zero. What is outside the range of its variable is refused. A figure equal to the one in the cell
 * changes nothing: it stays inherited and keeps its source, so that what went through a spreadsheet and back is as before. Only
 * what was typed (`isChoice`) is kept as a choice.
 */
export function cellOutcomes(
  { plan }: PlanResults,
  wishes: readonly CellWish[],
  isChoice = false,
): readonly CellOutcome[] {
  const variables = variablesById(plan.model.variables);
  const roots = new Set(plan.scenarios.flatMap(({ id, parent }) => (parent === null ? [id] : [])));
  return wishes.map(({ cell: selected, text, value }): CellOutcome => {
    const { edit: place, cell, own } = selected.gridCell;
    const refuse = (reason: Label): CellOutcome => ({
      kind: 'refused',
      refused: { place: placeName(plan, selected), text, reason },
    });
    if (!place) return { kind: value === null ? 'same' : 'locked' };
    if (value === null) {
      if (roots.has(place.scenario)) {
        return cell.kind === 'missing' ? { kind: 'same' } : { kind: 'edit', edit: { place, value: null } };
      }
      return own ? { kind: 'edit', edit: { place, value: 'inherited' } } : { kind: 'same' };
    }
    if (typeof value === 'object') return refuse(value.reason);
    const outside = rangeReason(variables.get(place.variable), value);
    if (outside) return refuse(outside);
    const isSame = (own || !isChoice) && cell.kind === 'value' && cell.value === value;
    return isSame ? { kind: 'same' } : { kind: 'edit', edit: { place, value } };
  });
}

/**
 * Puts outcomes together, after edits that come `first`. A figure for all years stands in several cells and is edited once, as the
 * last of them says.
 */
export function rangeEdit(outcomes: readonly CellOutcome[], first: readonly AssumptionEdit[] = []): RangeEdit {
  const edits = new Map(
    outcomes.flatMap((outcome) => (outcome.kind === 'edit' ? [[placeKey(outcome.edit.place), outcome.edit]] : [])),
  );
  return {
    edits: [...first, ...edits.values()],
    entered: edits.size,
    locked: outcomes.filter(({ kind }) => kind === 'locked').length,
    refused: outcomes.flatMap((outcome) => (outcome.kind === 'refused' ? [outcome.refused] : [])),
  };
}

/** A place as a key of a map. */
export const placeKey = ({ scenario, variable, slot }: AssumptionEdit['place']): string =>
  `${scenario} ${variable}@${slot}`;

/** A label made the same way in both languages. */
export const inBoth = (write: (language: Language) => string): Label => ({ zh: write('zh'), en: write('en') });

function rangeReason(variable: Variable | undefined, value: number): Label | null {
  if (variable?.kind !== 'assumption' || !variable.range) return null;
  const { range, unit } = variable;
  if (value >= range.min && value <= range.max) return null;
  return inBoth((language) => {
    const [min, max] = [shortFigure(range.min, unit, language), shortFigure(range.max, unit, language)];
    return fillText(rangeTexts.outOfRange, language, { min, max });
  });
}

/** Why a text is no figure of a cell, with the unit it should be in. */
export const notUnderstood = (unit: string): Label =>
  inBoth((language) => fillText(rangeTexts.notUnderstood, language, { unit: unitLabel(unit, language) }));

/** Why a figure of one unit does not go into a cell of another. */
export const otherUnit = (from: string, to: string): Label =>
  inBoth((language) => {
    const units = { from: unitLabel(from, language), to: unitLabel(to, language) };
    return fillText(rangeTexts.otherUnit, language, units);
  });

/** A cell by name: 固定资产投资增速 · 力争 2024. */
const placeName = ({ scenarios }: PlanResults['plan'], { variable, column }: SelectedCell): Label =>
  inBoth((language) => {
    const scenario = scenarios.find(({ id }) => id === column.scenario)?.name[language] ?? '';
    return fillText(figureTexts.figureTitle, language, {
      label: variable.label[language],
      scenario,
      period: column.period,
    });
  });
