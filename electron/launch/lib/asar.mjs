import fs from 'node:fs';
import path from 'node:path';

/**
 * A flat folder as an asar archive: a size, a JSON directory padded to four bytes, then the files one after another.
 * The layout is Chromium's Pickle: each length is preceded by the length of what holds it.
 * @param {string} folder
 */
export function packAsar(folder) {
  /** @type {Record<string, { size: number, offset: string }>} */
  const directory = {};
  const contents = [];
  let offset = 0;
  for (const name of fs.readdirSync(folder).sort()) {
    const content = fs.readFileSync(path.join(folder, name));
    directory[name] = { size: content.length, offset: String(offset) };
    contents.push(content);
    offset += content.length;
  }
  const json = Buffer.from(JSON.stringify({ files: directory }));
  const padding = (4 - (json.length % 4)) % 4;
  const head = Buffer.alloc(16);
  head.writeUInt32LE(4, 0);
  head.writeUInt32LE(8 + json.length + padding, 4);
  head.writeUInt32LE(4 + json.length + padding, 8);
  head.writeUInt32LE(json.length, 12);
  return Buffer.concat([head, json, Buffer.alloc(padding), ...contents]);
}
