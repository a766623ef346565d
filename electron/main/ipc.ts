import type { WebContents } from 'electron';
import * as v from 'valibot';
import { channelOf } from '../contract/channels.ts';
import { calls, events } from '../contract/contract.ts';
import type { Argument, CallName, EventName, EventValue, Reply } from '../contract/window-api.ts';
import { isTrustedSender } from './trusted-sender.ts';

/** One function for each call of the contract. */
export type Handlers = {
  readonly [Name in CallName]: (argument: Argument<Name>) => Reply<Name> | Promise<Reply<Name>>;
};

/** Tells the window something. */
export type Send = <Name extends EventName>(name: Name, value: EventValue<Name>) => void;

/**
 * Answers the calls of one window and of no other. A call from a foreign frame or with a malformed argument is refused by an
 * exception, which rejects it on the other side; a reply is cut down to what the contract names.
 */
export function answerCalls(contents: WebContents, origin: string, handlers: Handlers): void {
  for (const name of callNames) answerCall(contents, origin, name, handlers[name]);
}

function answerCall<Name extends CallName>(
  contents: WebContents,
  origin: string,
  name: Name,
  handler: Handlers[Name],
): void {
  contents.ipc.handle(channelOf(name), async (event, ...given: unknown[]) => {
    if (!isTrustedSender(event.senderFrame, origin)) throw new Error(`${name}: refused to a foreign frame`);
    const argument = v.safeParse(calls[name].argument, given[0]);
    if (!argument.success || given.length > 1) throw new Error(`${name}: malformed argument`);
    return v.parse(calls[name].reply, await handler(argument.output));
  });
}

const callNames = v.parse(
  v.array(v.custom<CallName>((name) => typeof name === 'string' && name in calls)),
  Object.keys(calls),
);

/** Tells the window behind these contents; one that is gone hears nothing. */
export const sendTo =
  (contents: WebContents): Send =>
  (name, value) => {
    if (!contents.isDestroyed()) contents.send(channelOf(name), v.parse(events[name], value));
  };
