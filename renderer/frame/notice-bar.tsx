import './notice-bar.css';
import { CircleAlert, Info, X } from 'lucide-react';
import type { Language } from '../../models/shared/language.ts';
import { describeProblem } from '../../models/shared/problem.ts';
import { rangeTexts } from '../../models/shared/texts/range.ts';
import { windowTexts } from '../../models/shared/texts/window.ts';
import { rangeReport, refusedItems } from '../../models/views/range-report.ts';
import { Naming } from '../controls/own-words.tsx';
import type { Notice } from '../document/document-state.ts';
import { useController, useDocument } from '../document/use-document.ts';
import { useLanguage } from '../settings/use-settings.ts';
import { type TextWriter, useText } from '../settings/use-text.ts';

const refusals = {
  open: windowTexts.refusedOpen,
  save: windowTexts.refusedSave,
  export: windowTexts.refusedExport,
  import: windowTexts.refusedImport,
  draft: windowTexts.refusedDraft,
};

/** One quiet message above the screens. It stays until it is dismissed or another takes its place. */
export function NoticeBar({ reveal }: { readonly reveal: (() => Promise<void>) | undefined }) {
  const { notice } = useDocument();
  const controller = useController();
  const text = useText();
  const language = useLanguage();
  return (
    <div className="notice-place" role="status" aria-label={text(windowTexts.messages)}>
      {notice && (
        <div className={`notice ${isRefusal(notice) ? 'notice-refused' : ''}`}>
          {isRefusal(notice) ? <CircleAlert size={16} aria-hidden /> : <Info size={16} aria-hidden />}
          <div className="told">
            <p>
              <Naming text={sentenceOf(notice, text, language)} />
            </p>
            {notice.kind === 'range' && <RefusedTexts items={refusedItems(notice.edit, language)} />}
          </div>
          {notice.kind === 'exported' && reveal && (
            <button type="button" className="link" onClick={() => void reveal()}>
              {text(windowTexts.showFile)}
            </button>
          )}
          {notice.kind === 'working' && (
            <button type="button" className="link" onClick={notice.cancel}>
              {text(windowTexts.cancelWork)}
            </button>
          )}
          <button
            type="button"
            className="close"
            aria-label={text(windowTexts.dismiss)}
            title={text(windowTexts.dismiss)}
            onClick={() => controller.notify(null)}
          >
            <X size={15} aria-hidden />
          </button>
        </div>
      )}
    </div>
  );
}

/** What was not understood, cell by cell: a text that scrolls in its place and can be copied. */
function RefusedTexts({ items }: { readonly items: readonly string[] }) {
  const text = useText();
  if (items.length === 0) return null;
  return (
    <textarea
      readOnly
      spellCheck={false}
      aria-label={text(rangeTexts.refusedList)}
      rows={Math.min(items.length, 5)}
      value={items.join('\n')}
    />
  );
}

const isRefusal = (notice: Notice): boolean =>
  notice.kind === 'refused' ||
  notice.kind === 'range-refused' ||
  (notice.kind === 'range' && notice.edit.refused.length > 0);

function sentenceOf(notice: Notice, text: TextWriter, language: Language): string {
  switch (notice.kind) {
    case 'refused': {
      const [first, ...others] = notice.problems;
      const more = others.length > 0 ? text(windowTexts.moreProblems, { count: others.length }) : '';
      return [first ? describeProblem(first, language) : '', more, text(refusals[notice.action])]
        .filter((sentence) => sentence !== '')
        .join(language === 'zh' ? '' : ' ');
    }
    case 'range-refused':
      return notice.problems.map((found) => describeProblem(found, language)).join(language === 'zh' ? '' : ' ');
    case 'range':
      return rangeReport(notice.action, notice.edit, language);
    case 'exported':
      return notice.count === undefined
        ? text(windowTexts.exported, { name: notice.name })
        : text(windowTexts.exportedMany, { name: notice.name, count: notice.count });
    case 'working':
      return text(windowTexts.working);
    case 'imported':
      return text(windowTexts.imported, { name: notice.name, count: notice.count });
    case 'imported-nothing':
      return text(windowTexts.importedNothing, { name: notice.name });
    case 'draft-restored':
      return text(windowTexts.draftRestored);
  }
}
