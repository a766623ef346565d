import { HyperFormula, type RawCellContent } from 'hyperformula';
import { largeModel } from './generate-model.ts';
import { hyperFormulaOptions, worksheetOf } from './hyperformula-engine.ts';
import { printCold } from './measure.ts';
import { generatedWorkload } from './workload.ts';

// Prints the milliseconds from the worksheet's text to its first results. Writing the worksheet warms nothing of HyperFormula.
const { compiled, base } = generatedWorkload('cold', largeModel());
const sheet: RawCellContent[][] = JSON.parse(JSON.stringify(worksheetOf(compiled, base)));
const engine = printCold(() => HyperFormula.buildFromArray(sheet, hyperFormulaOptions));
if (typeof engine.getCellValue({ sheet: 0, row: compiled.indexOf.get('cash') ?? 0, col: 11 }) !== 'number') {
  throw new Error('nothing was calculated');
}
