import type { Language } from '../../models/shared/language.ts';
import type { Settings } from '../contract/window-api.ts';
import type { Rectangle } from './place-window.ts';

/** What is remembered between two starts, in `settings.json` of the user's folder. */
export interface StoredSettings {
  readonly language: Language;
  readonly theme: Settings['theme'];
  /** 1 is actual size. */
  readonly zoom: number;
  /** Absolute paths, the latest first. */
  readonly recent: readonly string[];
  readonly bounds: Rectangle | null;
  readonly maximized: boolean;
  /** What the window wants to find again, as JSON text by a name of its own. */
  readonly layout: Readonly<Record<string, string>>;
}

export const defaultSettings: StoredSettings = {
  language: 'zh',
  theme: 'system',
  zoom: 1,
  recent: [],
  bounds: null,
  maximized: false,
  layout: {},
};

const number = { type: 'number' } as const;

/** The same as JSON schema: a file that breaks it was written by something else. */
export const settingsJsonSchema = {
  language: { enum: ['zh', 'en'] },
  theme: { enum: ['system', 'light', 'dark'] },
  zoom: { type: 'number', minimum: 0.5, maximum: 3 },
  recent: { type: 'array', maxItems: 10, items: { type: 'string' } },
  bounds: {
    type: ['object', 'null'],
    properties: { x: number, y: number, width: number, height: number },
    required: ['x', 'y', 'width', 'height'],
  },
  maximized: { type: 'boolean' },
  layout: { type: 'object', maxProperties: 50, additionalProperties: { type: 'string', maxLength: 100_000 } },
} as const;
