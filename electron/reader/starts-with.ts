/** Whether a file begins with these bytes, which say what it is more surely than its name. */
export const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);
