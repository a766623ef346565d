import * as v from 'valibot';
import type { Language } from '../../models/shared/language.ts';
import type { Settings } from '../contract/window-api.ts';
import type { Rectangle } from './place-window.ts';

/** What is remembered between two starts, in `settings.json` of the user's folder. */
export interface StoredSettings {
  readonly language: Language;
  readonly theme: Settings['theme'];
  /** Who signs what is changed; empty while nobody entered a name. */
  readonly author: string;
  /** 1 is actual size. */
  readonly zoom: number;
  /** Absolute paths, the latest first. */
  readonly recent: readonly string[];
  readonly bounds: Rectangle | null;
  readonly maximized: boolean;
  /** When the graphics card last failed, as `drawing.ts` writes it; empty while it has not. */
  readonly cardFailed: string;
  /** What the window wants to find again, as JSON text by a name of its own. */
  readonly layout: Readonly<Record<string, string>>;
}

export const defaultSettings: StoredSettings = {
  language: 'zh',
  theme: 'system',
  author: '',
  zoom: 1,
  recent: [],
  bounds: null,
  maximized: false,
  cardFailed: '',
  layout: {},
};

/** A file that breaks this was written by something else. */
export const storedSettings: v.GenericSchema<unknown, StoredSettings> = v.object({
  language: v.picklist(['zh', 'en']),
  theme: v.picklist(['system', 'light', 'dark']),
  author: v.pipe(v.string(), v.maxLength(60)),
  zoom: v.pipe(v.number(), v.minValue(0.5), v.maxValue(3)),
  recent: v.pipe(v.array(v.string()), v.maxLength(10)),
  bounds: v.nullable(v.object({ x: v.number(), y: v.number(), width: v.number(), height: v.number() })),
  maximized: v.boolean(),
  cardFailed: v.pipe(v.string(), v.maxLength(100)),
  layout: v.pipe(v.record(v.string(), v.pipe(v.string(), v.maxLength(100_000))), v.maxEntries(50)),
});
