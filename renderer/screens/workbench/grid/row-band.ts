/** The part of the window in which the scrolling rows are in sight: below the header, above the pinned rows. */
export function rowBand(host: HTMLElement): {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
} {
  const frame = (host.querySelector('.ag-grid-viewport') ?? host).getBoundingClientRect();
  const header = host.querySelector('.ag-grid-pinned-top-rows')?.getBoundingClientRect();
  const pinned = host.querySelector('.ag-grid-pinned-bottom-rows')?.getBoundingClientRect();
  return {
    top: header?.bottom ?? frame.top,
    bottom: pinned && pinned.height > 0 ? pinned.top : frame.bottom,
    left: frame.left,
    right: frame.right,
  };
}
