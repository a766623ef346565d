import fs from 'node:fs';
import path from 'node:path';
import { parseSync } from 'vite';

/** A node of the syntax tree; what it holds depends on its type. */
export type SyntaxNode = { readonly type: string } & Readonly<Record<string, unknown>>;

export interface SourceFile {
  /** From the top of the repository, with forward slashes. */
  readonly path: string;
  readonly lines: number;
  readonly nodes: readonly SyntaxNode[];
  readonly comments: readonly string[];
  /** What the file imports, in any of the ways there are: a package name, or a path from the top of the repository. */
  readonly imports: readonly string[];
}

export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

function collectNodes(value: unknown, nodes: SyntaxNode[]): void {
  if (typeof value !== 'object' || value === null) return;
  if (isNode(value)) nodes.push(value);
  for (const part of Object.values(value)) collectNodes(part, nodes);
}

/** The text of a string literal, or undefined for any other node. */
export function textOf(node: unknown): string | undefined {
  return isNode(node) && node.type === 'Literal' && typeof node.value === 'string' ? node.value : undefined;
}

/** import, export from, import(), import types, and new URL(file, import.meta.url), which is how a worker is named. */
function importedText(node: SyntaxNode): string | undefined {
  if (/^(Import|ExportNamed|ExportAll)Declaration$|^ImportExpression$|^TSImportType$/.test(node.type)) {
    return textOf(node.source);
  }
  if (node.type !== 'NewExpression' || !isNode(node.callee) || node.callee.name !== 'URL') return undefined;
  const [address, base] = Array.isArray(node.arguments) ? node.arguments : [];
  return isNode(base) && base.type === 'MemberExpression' ? textOf(address) : undefined;
}

export function parseSource(file: string, text: string): SourceFile {
  const { program, comments, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  const nodes: SyntaxNode[] = [];
  collectNodes(program, nodes);
  const imports = nodes.flatMap((node) => importedText(node) ?? []).map((name) => name.replace(/\?.*$/, ''));
  return {
    path: file,
    lines: text.split('\n').length,
    nodes,
    comments: comments.map((comment) => comment.value),
    imports: imports.map((name) => (name.startsWith('.') ? path.posix.join(path.posix.dirname(file), name) : name)),
  };
}

/** Every source file below the given folders of the repository. */
export function readSources(root: string, folders: readonly string[]): SourceFile[] {
  return folders.flatMap((folder) =>
    fs
      .readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(ts|tsx|mjs)$/.test(name) && !name.endsWith('.d.ts'))
      .map((name) => path.posix.join(folder, name.replaceAll('\\', '/')))
      .map((name) => parseSource(name, fs.readFileSync(path.join(root, name), 'utf8'))),
  );
}
