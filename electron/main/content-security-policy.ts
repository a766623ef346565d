/** What Vite leaves in the page where the nonce of this answer belongs. */
export const noncePlaceholder = '__CSP_NONCE__';

/** The policy of the page: its own files alone, no evaluated text, styles only from files or with this answer's nonce. */
export const pagePolicy = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

/**
 * The policy of workers, which take it from the answer that brings their script: WebAssembly is allowed there and evaluated
 * text is not. It goes with every script, because scripts of the page ignore it.
 */
export const workerPolicy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";
