import type * as v from 'valibot';
import type { calls, events } from './contract.ts';

type Calls = typeof calls;
type Events = typeof events;

/** The name of something the window may ask. */
export type CallName = keyof Calls;
/** The argument of a call; `undefined` where it takes none. */
export type Argument<Name extends CallName> = v.InferOutput<Calls[Name]['argument']>;
/** The answer of a call. */
export type Reply<Name extends CallName> = v.InferOutput<Calls[Name]['reply']>;

/** The name of something the shell tells the window. */
export type EventName = keyof Events;
export type EventValue<Name extends EventName> = v.InferOutput<Events[Name]>;

/** What a menu asks of the window. */
export type Command = EventValue<'command'>;
/** What the window may know of the settings. */
export type Settings = Reply<'readSettings'>;
export type SettingsPatch = Argument<'changeSettings'>;
export type MenuState = Argument<'setMenuState'>;

type Asked<Name extends CallName> =
  undefined extends Argument<Name> ? () => Promise<Reply<Name>> : (argument: Argument<Name>) => Promise<Reply<Name>>;

/** Removes the listener it was given for. */
export type Unsubscribe = () => void;

/**
 * What the window finds as `window.goalpath`. Every call is asynchronous and rejects only for a bug; expected troubles are
 * answers of the kind `refused`.
 *
 * - At start: `readSettings`, then `takeDraft`, then (when all is shown) `onOpen`, which also means "I am ready for files".
 * - `openPlan`, `openRecent`, `newDocument` and a file from outside first ask the user about unsaved changes. On 保存 the
 *   shell sends the command `save` and waits for the window to call `savePlan`: listen to commands while a call is pending.
 * - Before it asks, or closes the window, it waits for the listener of `onFinishEntry`, which enters what is being typed and
 *   tells the new state of the document.
 * - A text that came with a ticket is the document only after `adoptDocument({ ticket })`. A text the window cannot read is
 *   simply not adopted: the open document and its place stay.
 * - Keys the window handles itself (Ctrl+Z in the grid, say) must be stopped with `preventDefault`, else the menu acts too.
 */
export type GoalpathApi = {
  readonly [Name in Exclude<CallName, 'awaitFiles' | 'entryFinished'>]: Asked<Name>;
} & {
  readonly onCommand: (listener: (command: Command) => void) => Unsubscribe;
  readonly onOpen: (listener: (file: EventValue<'open'>) => void) => Unsubscribe;
  readonly onFinishEntry: (listener: () => void) => Unsubscribe;
};

declare global {
  interface Window {
    readonly goalpath: GoalpathApi;
  }
}
