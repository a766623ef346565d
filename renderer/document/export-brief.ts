import type { LaidBrief } from '../../models/export/brief/layout/fit-look.ts';
import type { Language } from '../../models/shared/language.ts';
import { fail, ok, type Result } from '../../models/shared/result.ts';
import type { PlanResults } from '../../models/views/plan-results.ts';
import type { GoalpathApi } from '../shell/shell.ts';

/** The plan whose brief is wanted, and the scenario that stands for its own path. */
export interface BriefRequest {
  readonly results: PlanResults;
  readonly scenario: string;
  readonly language: Language;
  readonly date: string;
}

/** A brief as the bytes of a Word document. */
export async function briefAsWord(request: BriefRequest): Promise<Result<Uint8Array>> {
  const [laid, { writeDocx }] = await Promise.all([
    layOut(request),
    import('../../models/export/brief/docx/write-docx.ts'),
  ]);
  return laid.ok ? ok(await writeDocx(laid.value)) : laid;
}

/**
 * A brief as the bytes of a PDF file, printed by the shell. Fonts differ from machine to machine: should it come out on more
 * pages than two, it is printed again in smaller type.
 */
export async function briefAsPdf(shell: GoalpathApi, request: BriefRequest): Promise<Result<Uint8Array>> {
  const [laid, { briefHtml }, { smallerThan }] = await Promise.all([
    layOut(request),
    import('../../models/export/brief/html/brief-html.ts'),
    import('../../models/export/brief/layout/fit-look.ts'),
  ]);
  if (!laid.ok) return laid;
  let next: LaidBrief = laid.value;
  for (;;) {
    const printed = await shell.printPage({ html: briefHtml(next), date: request.date });
    if (printed.kind === 'refused') return fail(...printed.problems);
    const smaller = printed.pages > 2 ? smallerThan(next) : null;
    if (smaller === null) return ok(printed.bytes);
    next = smaller;
  }
}

async function layOut({ results, scenario, language, date }: BriefRequest): Promise<Result<LaidBrief>> {
  const [{ makeBrief }, { layOutBrief }] = await Promise.all([
    import('../../models/export/brief/make-brief.ts'),
    import('../../models/export/brief/layout/fit-look.ts'),
  ]);
  const brief = makeBrief(results, { scenarios: [scenario], language, date });
  return brief.ok ? ok(layOutBrief(brief.value)) : brief;
}
