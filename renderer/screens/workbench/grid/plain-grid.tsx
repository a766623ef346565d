import { createGrid, type GridApi, type GridOptions } from 'ag-grid-community';
import { useLayoutEffect, useRef } from 'react';

/**
 * AG Grid that draws its own cells. Its React wrapper makes a component of each cell, which costs more than the cell does: at the
 * start of the window, at each scroll, and at an edit that changes hundreds of figures at once. `fixed` is read once, when the grid
 * is made; `shown` is handed on whenever it is another object.
 */
export function PlainGrid<Row>({
  fixed,
  shown,
  onReady,
}: {
  readonly fixed: GridOptions<Row>;
  readonly shown: GridOptions<Row>;
  readonly onReady: (api: GridApi<Row>) => void;
}) {
  const place = useRef<HTMLDivElement>(null);
  const grid = useRef<{ readonly api: GridApi<Row>; shown: GridOptions<Row> } | null>(null);
  const first = useRef({ fixed, shown, onReady });
  useLayoutEffect(() => {
    if (!place.current) return;
    const { fixed, shown, onReady } = first.current;
    // How wide and high it is the grid sees before it has columns and rows: afterwards each finding would style and lay out all of them
    // again, and columns that follow the window would have their widths a frame late.
    const { columnDefs = [], rowData = [], pinnedBottomRowData = [], ...rest } = shown;
    const api = createGrid<Row>(place.current, { ...fixed, ...rest, columnDefs: [], alwaysShowVerticalScroll: false });
    api.setGridOption('alwaysShowVerticalScroll', true);
    api.updateGridOptions({ columnDefs, rowData, pinnedBottomRowData });
    grid.current = { api, shown };
    onReady(api);
    return () => {
      grid.current = null;
      api.destroy();
    };
  }, []);
  useLayoutEffect(() => {
    if (!grid.current || grid.current.shown === shown) return;
    grid.current.shown = shown;
    grid.current.api.updateGridOptions(shown);
  }, [shown]);
  return <div ref={place} className="plain-grid" />;
}
