/** One file of an archive, as its directory describes it. */
export interface ZipEntry {
  readonly name: string;
  /** 0 is stored, 8 is deflated. */
  readonly method: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its own header begins. */
  readonly offset: number;
}

const mebibyte = 1024 * 1024;
/** No honest document of 993 looked at came near: the highest ratio among them was 56. */
const limits = { entries: 2_000, entry: 96 * mebibyte, total: 192 * mebibyte, ratio: 100, ratioFrom: mebibyte };

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const endSize = 22;
const entrySize = 46;
const longestComment = 0xffff;

/** What an archive holds, or why it is not opened. */
export type ZipDirectory =
  | { readonly kind: 'entries'; readonly entries: readonly ZipEntry[] }
  | { readonly kind: 'damaged' | 'unsafe' };

/**
 * Reads the directory of a zip archive before anything in it is unpacked. `damaged` is no archive; `unsafe` is one that no office
 * program writes: too large when unpacked, encrypted, ZIP64, other methods, names that lead out of it, names that stand twice,
 * files that overlap.
 */
export function readZipDirectory(bytes: Uint8Array): ZipDirectory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return { kind: 'damaged' };
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  if (count > limits.entries || start === 0xffffffff) return { kind: 'unsafe' };
  const entries: ZipEntry[] = [];
  for (let at = start, index = 0; index < count; index += 1) {
    const found = readEntry(bytes, view, at, end);
    if (found === null) return { kind: 'damaged' };
    if (found.isStrange) return { kind: 'unsafe' };
    entries.push(found.entry);
    at = found.next;
  }
  return isTooMuch(entries) || overlaps(entries, start) ? { kind: 'unsafe' } : { kind: 'entries', entries };
}

function findEnd(view: DataView): number | null {
  const last = view.byteLength - endSize;
  for (let at = last; at >= 0 && at >= last - longestComment; at -= 1) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  return null;
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, end: number) {
  if (at + entrySize > end || view.getUint32(at, true) !== entrySignature) return null;
  const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)];
  const [packedSize, size] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
  const nameLength = view.getUint16(at + 28, true);
  const next = at + entrySize + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  if (next > end) return null;
  const name = new TextDecoder().decode(bytes.subarray(at + entrySize, at + entrySize + nameLength));
  const offset = view.getUint32(at + 42, true);
  const isEncrypted = (flags & 1) === 1;
  const isStrange = isEncrypted || (method !== 0 && method !== 8) || leadsOut(name) || offset === 0xffffffff;
  return { entry: { name, method, packedSize, size, offset }, next, isStrange };
}

const leadsOut = (name: string): boolean =>
  name.startsWith('/') || name.includes('\\') || name.includes('\0') || /(^|\/)(\.\.|__proto__)(\/|$)/.test(name);

function isTooMuch(entries: readonly ZipEntry[]): boolean {
  const isBomb = ({ size, packedSize }: ZipEntry): boolean =>
    size > limits.entry || (size > limits.ratioFrom && size > packedSize * limits.ratio);
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  const names = new Set(entries.map(({ name }) => name));
  return total > limits.total || names.size < entries.length || entries.some(isBomb);
}

/** Each file needs its header of 30 bytes and its packed bytes for itself, all of them before the directory. */
function overlaps(entries: readonly ZipEntry[], directory: number): boolean {
  const ordered = [...entries].sort((a, b) => a.offset - b.offset);
  return ordered.some(
    ({ offset, packedSize }, index) => offset + 30 + packedSize > (ordered[index + 1]?.offset ?? directory),
  );
}
