import {
  CellStyleModule,
  ClientSideRowModelModule,
  ColumnApiModule,
  EventApiModule,
  ModuleRegistry,
  PinnedRowModule,
  RenderApiModule,
  RowApiModule,
  RowStyleModule,
  ScrollApiModule,
} from 'ag-grid-community';

/** The parts of AG Grid that the assumption grid uses, and no others: start-up pays for each. */
export const registerGridModules = (): void =>
  ModuleRegistry.registerModules([
    ClientSideRowModelModule,
    CellStyleModule,
    ColumnApiModule,
    EventApiModule,
    RowStyleModule,
    RenderApiModule,
    RowApiModule,
    ScrollApiModule,
    PinnedRowModule,
  ]);
