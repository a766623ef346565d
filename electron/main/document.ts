import type { WholeDraft } from './draft-text.ts';

/** What the shell knows of the document on the screen. Its content is the window's. */
export interface DocumentState {
  /** The file it is saved in; null before the first save. */
  readonly file: string | null;
  /** The hash of the text that was opened from it or last saved in it; null where nobody knows. */
  readonly inFile: string | null;
  readonly title: string;
  readonly dirty: boolean;
}

/** A text the window was given and has not adopted yet. */
export interface Offer extends WholeDraft {
  readonly origin: 'file' | 'draft';
}

/** The document on the screen, and the texts on their way to become it. */
export interface CurrentDocument {
  readonly read: () => DocumentState;
  readonly change: (patch: Partial<DocumentState>) => void;
  /** A ticket for a text that is handed to the window. */
  readonly offer: (offer: Offer) => number;
  /** Makes an offered text the document and tells what it was; null for a ticket that was never given or already used. */
  readonly adopt: (ticket: number) => Offer | null;
  /** The window starts afresh and knows nothing. */
  readonly reset: () => void;
}

const blank: DocumentState = { file: null, inFile: null, title: '', dirty: false };

/** A shell without a document. `changed` runs after every change. */
export function createDocument(changed: (state: DocumentState) => void): CurrentDocument {
  let state = blank;
  let nextTicket = 1;
  const offers = new Map<number, Offer>();
  function become(next: DocumentState): void {
    state = next;
    changed(state);
  }
  return {
    read: () => state,
    change: (patch) => become({ ...state, ...patch }),
    offer(offer) {
      const ticket = nextTicket;
      nextTicket += 1;
      offers.set(ticket, offer);
      return ticket;
    },
    adopt(ticket) {
      const offer = offers.get(ticket);
      if (!offer) return null;
      offers.delete(ticket);
      become({ ...state, file: offer.file, inFile: offer.inFile, dirty: false });
      return offer;
    },
    reset() {
      offers.clear();
      become(blank);
    },
  };
}
