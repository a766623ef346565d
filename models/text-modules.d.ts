declare module '*.txt?raw' {
  const text: string;
  export default text;
}

declare module '*?simd-module' {
  const bytes: Uint8Array<ArrayBuffer>;
  export default bytes;
}
