/** The tables of the Chinese encodings that a PDF may name instead of carrying one, as data addresses of the bundle. */
const tables = import.meta.glob<string>('../../node_modules/pdfjs-dist/cmaps/{Adobe-GB1-UCS2,GB*-H,UniGB-*-H}.bcmap', {
  query: '?inline',
  import: 'default',
  eager: true,
});

/** A table by its name in the file, such as `GBK-EUC-H`; null where the bundle has none. */
export function pdfCmap(name: string): Uint8Array | null {
  const address = tables[`../../node_modules/pdfjs-dist/cmaps/${name}.bcmap`];
  return address === undefined ? null : Uint8Array.from(Buffer.from(address.slice(address.indexOf(',') + 1), 'base64'));
}
