import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { defaultSettings, settingsJsonSchema } from '../../../electron/main/settings-schema.ts';

// The program does not check the schema itself, because that costs it a tenth of its start.
const schema = { type: 'object', properties: settingsJsonSchema };
const ajv = new Ajv2020({ strict: 'log' });

test('the schema is one, and the defaults obey it', () => {
  expect(ajv.validateSchema(schema)).toBe(true);
  expect(ajv.validate(schema, defaultSettings)).toBe(true);
});

test.each([
  { language: 'fr' },
  { theme: 'blue' },
  { zoom: 0 },
  { zoom: '1' },
  { recent: [1] },
  { recent: Array.from({ length: 11 }, () => '/a') },
  { bounds: { x: 1, y: 2 } },
  { layout: { grid: {} } },
])('refuses %j', (broken) => {
  expect(ajv.validate(schema, { ...defaultSettings, ...broken })).toBe(false);
});
