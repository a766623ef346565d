import path from 'node:path';

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

/** The content type a file is served with; anything unusual is a download, which is refused. */
export const contentType = (file: string): string => contentTypes[path.extname(file)] ?? 'application/octet-stream';

/** The file below `root` that an address of the bundle means; null for another host or a way out of the folder. */
export function bundleFile(root: string, address: string): string | null {
  const url = new URL(address);
  if (url.host !== 'bundle') return null;
  const wanted = decode(url.pathname);
  if (wanted === null || wanted.includes('\0')) return null;
  const file = path.resolve(root, `.${wanted}`);
  const inside = path.relative(root, file);
  return inside === '' || inside.startsWith('..') || path.isAbsolute(inside) ? null : file;
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
