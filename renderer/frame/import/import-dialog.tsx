import './import.css';
import { X } from 'lucide-react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { compareBook } from '../../../models/import/compare-book.ts';
import { type ImportMode, importRows } from '../../../models/import/import-rows.ts';
import { importTexts } from '../../../models/shared/texts/import.ts';
import { ListGrid, type ListHandle, type ListState } from '../../controls/list-grid.tsx';
import { keep } from '../../controls/use-kept.ts';
import type { IncomingWorkbook } from '../../document/import-commands.ts';
import { useController, useDocument } from '../../document/use-document.ts';
import { useLanguage } from '../../settings/use-settings.ts';
import { useText } from '../../settings/use-text.ts';
import { importColumns, type TickedRow } from './import-columns.tsx';
import { ImportFooter } from './import-footer.tsx';
import { ImportNotes } from './import-notes.tsx';
import { takeImport } from './take-import.ts';

const keptList: ListState = keep(undefined);

/** What a workbook brings back, line by line, for the planner to confirm. Leaving it changes nothing. */
export function ImportDialog({
  incoming,
  onClose,
}: {
  readonly incoming: Extract<IncomingWorkbook, { kind: 'read' }>;
  readonly onClose: () => void;
}) {
  const { name, book, hash } = incoming;
  const text = useText();
  const language = useLanguage();
  const controller = useController();
  const { results } = useDocument();
  const dialog = useRef<HTMLDialogElement>(null);
  const [mode, setMode] = useState<ImportMode>('present');
  // What the planner decided; what is not here is taken when nothing speaks against it.
  const [decided, setDecided] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [picked, setPicked] = useState<string | null>(null);
  // A command of the menu may change the plan meanwhile.
  const difference = useMemo(() => {
    if (results === incoming.results) return incoming.difference;
    const compared = compareBook(book, results, hash, name);
    return compared.ok ? compared.value : null;
  }, [incoming, results, book, hash, name]);
  const rows = useMemo(
    () => (difference ? importRows(difference, results.plan, mode, language) : []),
    [difference, results, mode, language],
  );
  const ticked = useMemo(
    () =>
      rows.map((row): TickedRow => {
        const isTicked = row.canTake && (decided.get(row.id) ?? row.isSure);
        const decision = row.canTake ? (isTicked ? importTexts.ticked : importTexts.unticked) : importTexts.notTakeable;
        return { ...row, isTicked, decision: decision[language] };
      }),
    [rows, decided, language],
  );
  const toggle = (id: string): void =>
    setDecided((before) => {
      const row = rows.find((one) => one.id === id);
      if (!row?.canTake) return before;
      return new Map(before).set(id, !(before.get(id) ?? row.isSure));
    });
  const latest = useRef(toggle);
  latest.current = toggle;
  const columns = useMemo(() => importColumns(language, (id) => latest.current(id)), [language]);
  const selected = picked ?? rows[0]?.id ?? null;
  const row = rows.find(({ id }) => id === selected);
  const chosen = ticked.filter(({ isTicked }) => isTicked);

  useEffect(() => dialog.current?.showModal(), []);
  // Called again when the grid is there: the keyboard starts in the list.
  const startInList = useCallback((list: ListHandle | null): void => list?.focus(), []);

  const setAll = (isTaken: (row: TickedRow) => boolean): void =>
    setDecided(new Map(ticked.map((one) => [one.id, isTaken(one)])));
  const apply = (): void => {
    const ids = new Set(chosen.map(({ id }) => id));
    const changes = difference?.changes.filter(({ id }) => ids.has(id)) ?? [];
    if (changes.length === 0) return;
    takeImport(controller, changes, mode, text(importTexts.sourceNote, { name }), name);
    onClose();
  };
  if (!difference) return null;
  const names = difference.scenarios.map(
    (id) => results.plan.scenarios.find((scenario) => scenario.id === id)?.name[language] ?? id,
  );
  return (
    <dialog
      ref={dialog}
      className="import-dialog"
      aria-labelledby="import-title"
      onClose={onClose}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        apply();
      }}
    >
      <header>
        <h2 id="import-title">{text(importTexts.title)}</h2>
        <p className="muted">
          {text(importTexts.from, {
            name,
            date: difference.date,
            scenarios: names.join(language === 'zh' ? '、' : ', '),
          })}
        </p>
        <button type="button" aria-label={text(importTexts.cancel)} onClick={onClose}>
          <X size={16} aria-hidden />
        </button>
      </header>
      <ImportNotes notes={difference.notes} />
      <div className="import-bar" role="toolbar" aria-label={text(importTexts.take)}>
        <output>
          {text(importTexts.chosen, { chosen: chosen.length, total: rows.filter(({ canTake }) => canTake).length })}
        </output>
        <button type="button" className="quiet" onClick={() => setAll(({ canTake }) => canTake)}>
          {text(importTexts.all)}
        </button>
        <button type="button" className="quiet" onClick={() => setAll(({ isSure }) => isSure)}>
          {text(importTexts.sure)}
        </button>
        <button type="button" className="quiet" onClick={() => setAll(() => false)}>
          {text(importTexts.none)}
        </button>
        <span className="muted">{text(importTexts.keys)}</span>
      </div>
      <ListGrid
        ref={startInList}
        label={text(importTexts.list)}
        columns={columns}
        rows={ticked}
        selected={selected}
        onSelect={setPicked}
        onOpen={() => selected !== null && toggle(selected)}
        onKey={(key) => {
          if (key === ' ' && selected !== null) toggle(selected);
          return key === ' ';
        }}
        state={keptList}
        empty=""
      />
      <p className="import-detail" role="status">
        {row?.sentences.join(' ')}
      </p>
      <ImportFooter
        mode={mode}
        onMode={setMode}
        changes={difference.changes.filter(({ id }) => chosen.some((one) => one.id === id))}
        onApply={apply}
        onCancel={onClose}
      />
    </dialog>
  );
}
