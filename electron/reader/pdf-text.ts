import './pdf-environment.ts';
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { getDocument, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { problem } from '../../models/shared/problem.ts';
import { fail, ok, type Result } from '../../models/shared/result.ts';
import { pdfCmap } from './pdf-cmaps.ts';
import { markOf } from './raised-number.ts';

/** A footnote mark is set at two thirds of the height of its line, or less. */
const RAISED_HEIGHT = 0.8;
/** More pages than any report has. */
const mostPages = 500;

/**
 * The text layer of a .pdf, line by line as it is set, without page numbers. A raised number is a footnote mark and
 * stands in brackets. Problems at `place`: damaged, behind a password, too
 * many pages. A scan gives an empty text.
 */
export async function pdfText(bytes: Uint8Array, place: string): Promise<Result<string>> {
  const task = getDocument({
    // A copy of the plain kind: pdf.js takes the buffer away.
    data: Uint8Array.from(bytes),
    CMapReaderFactory: CmapsOfTheBundle,
    StandardFontDataFactory: Nothing,
    WasmFactory: Nothing,
    CanvasFactory: Nothing,
    FilterFactory: Nothing,
    useWorkerFetch: false,
    isEvalSupported: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: 0,
  });
  try {
    const document = await task.promise;
    if (document.numPages > mostPages) return fail(problem('report-unsafe', place));
    const pages: string[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      pages.push(await pageText(await document.getPage(number)));
    }
    return ok(pages.join('\n'));
  } catch (error) {
    return fail(problem(isAboutPassword(error) ? 'report-locked' : 'report-damaged', place));
  } finally {
    await task.destroy();
  }
}

const isAboutPassword = (error: unknown): boolean => error instanceof Error && error.name === 'PasswordException';

/** pdf.js asks for these by class. The tables of Chinese encodings stand in the bundle; what is for drawing is never used. */
class CmapsOfTheBundle {
  fetch({ name }: { readonly name: string }) {
    const cMapData = pdfCmap(name);
    return cMapData ? Promise.resolve({ cMapData, isCompressed: true }) : Promise.reject(new Error(`no table ${name}`));
  }
}

class Nothing {
  fetch(): Promise<never> {
    return Promise.reject(new Error('nothing is drawn here'));
  }
  destroy(): void {}
}

async function pageText(page: PDFPageProxy): Promise<string> {
  const { items } = await page.getTextContent({ disableNormalization: false });
  let text = '';
  let base = { height: 0, y: 0 };
  for (const item of items) {
    if (!('str' in item)) continue;
    const [, , , , , y = 0] = item.transform;
    const isRaised = item.height < base.height * RAISED_HEIGHT && y > base.y && y < base.y + base.height;
    text += (isRaised ? markOf(text, item.str) : item.str) + (item.hasEOL ? '\n' : '');
    if (!isRaised && item.str.trim() !== '') base = { height: item.height, y };
  }
  const lines = text.split('\n');
  page.cleanup();
  return withoutPageNumbers(lines).join('\n');
}

const pageNumber = /^\s*(?:[-—–·]\s*)?(?:第\s*)?\d{1,3}(?:\s*页)?(?:\s*[-—–·])?\s*$/;

/** A number alone at the head or the foot of a page counts pages and is no figure of the report. */
function withoutPageNumbers(lines: readonly string[]): readonly string[] {
  const filled = lines.filter((line) => line.trim() !== '');
  const from = pageNumber.test(filled[0] ?? '') ? 1 : 0;
  const to = filled.length > from && pageNumber.test(filled.at(-1) ?? '') ? -1 : undefined;
  return filled.slice(from, to);
}
