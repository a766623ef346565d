/** What a frame says of itself; null when it is gone already. */
export type Sender = { readonly url: string; readonly parent: object | null } | null;

/** Whether a call comes from the top frame of our own page and not from a frame in it or a page it was led to. */
export const isTrustedSender = (sender: Sender, origin: string): boolean =>
  sender !== null && sender.parent === null && sender.url.startsWith(`${origin}/`);
