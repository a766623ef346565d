import { randomBytes } from 'node:crypto';
import { BrowserWindow, type Session, session } from 'electron';
import { problem } from '../../models/shared/problem.ts';
import { fail, ok, type Result } from '../../models/shared/result.ts';
import { noncePlaceholder } from './content-security-policy.ts';
import { scheme } from './origin.ts';
import { closeSession } from './refuse-outside.ts';

const origin = `${scheme}://print`;
const seconds = 20;

/** A printed page of HTML. */
export interface Printed {
  readonly bytes: Uint8Array;
  readonly pages: number;
}

/**
 * Prints one page of HTML to PDF in a window nobody sees: sandboxed, without scripts, in a session of its own from which no
 * request leaves. The page says how large the paper is. `date` (`2024-01-05`) is the day the file carries instead of the clock's.
 * Problems: it cannot be printed, or takes too long.
 */
export async function printPage(html: string, date: string): Promise<Result<Printed>> {
  const printing = openSession(html);
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      session: printing,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      javascript: false,
      webSecurity: true,
      spellcheck: false,
      devTools: false,
    },
  });
  let timer: NodeJS.Timeout | undefined;
  try {
    const late = new Promise<null>((resolve) => {
      timer = setTimeout(() => resolve(null), seconds * 1000);
    });
    const bytes = await Promise.race([print(window), late]);
    if (bytes === null) return fail(problem('print-failed', 'PDF', { seconds }));
    return ok({ bytes: dated(bytes, date), pages: countPages(bytes) });
  } catch {
    return fail(problem('print-failed', 'PDF', { seconds }));
  } finally {
    clearTimeout(timer);
    window.destroy();
    printing.protocol.unhandle(scheme);
  }
}

/** A session that knows one page and nothing else. */
function openSession(html: string): Session {
  const nonce = randomBytes(16).toString('base64');
  // Without `persist:` it lives in memory alone.
  const printing = session.fromPartition('print', { cache: false });
  closeSession(printing, origin);
  if (printing.protocol.isProtocolHandled(scheme)) printing.protocol.unhandle(scheme);
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;
  const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy };
  printing.protocol.handle(scheme, ({ url }) =>
    url === `${origin}/`
      ? new Response(html.replaceAll(noncePlaceholder, nonce), { headers })
      : new Response(null, { status: 404 }),
  );
  return printing;
}

async function print({ webContents }: BrowserWindow): Promise<Uint8Array> {
  await webContents.loadURL(`${origin}/`);
  return webContents.printToPDF({
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  });
}

/** The objects of a PDF that are not compressed are plain text; those of pages are among them. */
const countPages = (bytes: Uint8Array): number =>
  Buffer.from(bytes)
    .toString('latin1')
    .match(/\/Type\s*\/Page\b/g)?.length ?? 0;

/**
 * The day of the brief for the clock's, and the program's name for a user agent that tells about the machine. Replaced in place:
 * with the same length every address inside the file stays true.
 */
function dated(bytes: Uint8Array, date: string): Uint8Array {
  const day = date.replaceAll('-', '');
  const text = Buffer.from(bytes)
    .toString('latin1')
    .replace(/(\/(?:CreationDate|ModDate) \(D:)\d{14}/g, (_, open: string) => `${open}${day}000000`)
    .replace(/\/Creator \((?:[^\\()]|\\.)*\)/, (whole) => `/Creator (Goalpath)`.padEnd(whole.length));
  return Uint8Array.from(Buffer.from(text, 'latin1'));
}
