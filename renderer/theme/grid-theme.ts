import { themeQuartz } from 'ag-grid-community';

/** AG Grid in the tokens of the house, so that light, dark and every size come from one place. */
export const gridTheme = themeQuartz.withParams({
  browserColorScheme: 'inherit',
  accentColor: 'var(--accent)',
  backgroundColor: 'var(--surface)',
  foregroundColor: 'var(--ink)',
  textColor: 'var(--ink)',
  borderColor: 'var(--line)',
  fontFamily: 'inherit',
  fontSize: 13,
  headerFontSize: 12,
  headerFontWeight: 500,
  headerTextColor: 'var(--muted)',
  headerBackgroundColor: 'var(--surface)',
  headerHeight: 36,
  rowHeight: 25,
  rowHoverColor: 'color-mix(in srgb, var(--accent-soft) 35%, transparent)',
  rowBorder: { color: 'var(--line)', width: 1 },
  columnBorder: false,
  wrapperBorder: false,
  wrapperBorderRadius: 0,
  cellHorizontalPadding: 7,
  pinnedRowBorder: { color: 'var(--line-strong)', width: 1 },
});
