import { inflateSync } from 'fflate';
import type { ZipEntry } from './zip-directory.ts';

const headerSignature = 0x04034b50;

/** Unpacks one file of an archive whose directory was checked; never more than the directory says. Null for a damaged one. */
export function unpackEntry(bytes: Uint8Array, { offset, packedSize, size, method }: ZipEntry): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== headerSignature) return null;
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const packed = bytes.subarray(start, start + packedSize);
  if (packed.length < packedSize) return null;
  if (method === 0) return packed;
  try {
    return inflateSync(packed, { out: new Uint8Array(size) });
  } catch {
    // fflate says by throwing that the bytes are no deflated stream.
    return null;
  }
}
