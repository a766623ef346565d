import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { isNode, parseSource, readSources, type SourceFile, textOf } from '../architecture/source-file.ts';

// What a user reads stands in models/shared/texts in both languages, never in a component.

const root = path.resolve(import.meta.dirname, '../..');
const spoken = new Set(['title', 'alt', 'placeholder', 'aria-label', 'aria-description', 'aria-roledescription']);
const isKeys = (text: string): boolean => /^((Ctrl|Shift|Alt)\+)*(F\d+|\S)$/.test(text);
const isWords = (text: string): boolean => /\p{L}/u.test(text) && !isKeys(text);
const isSentence = (text: string): boolean => /\p{Script=Han}/u.test(text) || /^[A-Z][a-z]+( [a-z]+)+/.test(text);

/** The texts of a component that a user would read in one language only. */
function literalTexts({ nodes }: SourceFile): readonly string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'JSXText') return isWords(String(node.value).trim()) ? [String(node.value).trim()] : [];
    if (node.type === 'JSXAttribute') {
      const name = isNode(node.name) ? String(node.name.name) : '';
      const text = textOf(node.value) ?? '';
      return spoken.has(name) && isWords(text) ? [text] : [];
    }
    const text =
      node.type === 'TemplateElement' && isNode({ type: '', ...Object(node.value) })
        ? String(Object(node.value).cooked)
        : (textOf(node) ?? '');
    return isSentence(text) ? [text] : [];
  });
}

describe('components', () => {
  const components = readSources(root, ['renderer']).filter((file) => file.path.endsWith('.tsx'));

  test('there are some', () => expect(components.length).toBeGreaterThan(10));

  test.each(components.map((file) => [file.path, file] as const))('%s says nothing of its own', (_path, file) => {
    expect(literalTexts(file)).toEqual([]);
  });

  test.each([
    ['const a = <p>Growth of GDP</p>;'],
    ['const a = <p>增速</p>;'],
    ['const a = <p title="Save" />;'],
    ['const a = <p aria-label={"保存"} />;'],
    ['const a = say("Nothing was saved");'],
    ['const a = say(`共几项`);'],
  ])('would be seen: %s', (text) => {
    expect(literalTexts(parseSource('renderer/a.tsx', text))).not.toEqual([]);
  });

  test.each([
    ['const a = <p className="growth panel">= {text(label)} · {value}</p>;'],
    ['const a = <b title="Ctrl+]" />;'],
  ])('lets through %s', (text) => {
    expect(literalTexts(parseSource('renderer/a.tsx', text))).toEqual([]);
  });
});
