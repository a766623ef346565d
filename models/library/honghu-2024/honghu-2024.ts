import facts from './facts.json';
import goals from './goals.json';
import model from './model.json';
import text from './report.txt?raw';
import scenarios from './scenarios.json';

/** The goal model of Honghu City's 2024 government work report and its two paths, 基准 and 力争, as plain data to be checked. */
export const honghu2024: { readonly model: unknown; readonly scenarios: unknown } = {
  model: { ...model, report: { ...model.report, lines: text.split('\n') }, goals, facts },
  scenarios,
};
