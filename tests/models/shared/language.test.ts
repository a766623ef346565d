import { expect, test } from 'vitest';
import { writtenIn } from '../../../models/shared/language.ts';

test.each([
  ['荆州市2022年统计公报(转载)', 'zh-CN'],
  ['GDP 增长 8%', 'zh-CN'],
  ['Monthly report', 'en'],
  ['2024-01-05', undefined],
  ['', undefined],
])('%s', (text, language) => expect(writtenIn(text)).toBe(language));
