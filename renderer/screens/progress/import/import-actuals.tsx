import './import-actuals.css';
import { useEffect, useMemo, useRef } from 'react';
import type { ActualsMapping } from '../../../../models/plan/import-actuals/mapping.ts';
import { readActualsTable } from '../../../../models/plan/import-actuals/read-actuals-table.ts';
import { importActualsTexts } from '../../../../models/shared/texts/import-actuals.ts';
import { followedGoals, importPreview } from '../../../../models/views/import-actuals.ts';
import { Told } from '../../../controls/own-words.tsx';
import { useDocument } from '../../../document/use-document.ts';
import { useLanguage } from '../../../settings/use-settings.ts';
import { useText } from '../../../settings/use-text.ts';
import { ColumnChoices } from './column-choices.tsx';
import { EntryPreviews } from './entry-previews.tsx';
import { NameChoices } from './name-choices.tsx';
import type { OpenedTables } from './opened-tables.ts';
import { SkippedList } from './skipped-list.tsx';
import { TableChoices } from './table-choices.tsx';
import type { ImportUnderWay } from './use-import.ts';

/** 导入月度数据: how the file is read, what would be entered, what is left out; one press enters it as one step. */
export function ImportActuals({
  opened,
  change,
  confirm,
  cancel,
}: Pick<ImportUnderWay, 'change' | 'confirm' | 'cancel'> & { readonly opened: OpenedTables }) {
  const text = useText();
  const language = useLanguage();
  const { plan } = useDocument().results;
  const title = useRef<HTMLHeadingElement>(null);
  const table = opened.tables[opened.chosen];
  const mapping = opened.mappings[opened.chosen];
  const followed = useMemo(() => followedGoals(plan), [plan]);
  const preview = useMemo(() => {
    if (!table || !mapping) return null;
    return importPreview(plan, table, mapping, readActualsTable(table, mapping, followed), language);
  }, [plan, table, mapping, followed, language]);
  useEffect(() => title.current?.focus(), []);
  if (!table || !mapping || !preview) return null;

  const changeMapping = (next: ActualsMapping): void =>
    change({ ...opened, mappings: opened.mappings.with(opened.chosen, next) });
  const count = preview.entries.length;
  return (
    <section
      className="import-actuals"
      aria-labelledby="import-title"
      onKeyDown={(event) => {
        if (event.key === 'Escape') cancel();
      }}
    >
      <header>
        <h2 id="import-title" ref={title} tabIndex={-1}>
          <Told text={importActualsTexts.title} details={{ file: opened.file }} />
        </h2>
        <p>{text(importActualsTexts.hint)}</p>
        <TableChoices
          opened={opened}
          mapping={mapping}
          followed={followed}
          change={change}
          changeMapping={changeMapping}
        />
      </header>
      <div className="import-body">
        <ColumnChoices columns={preview.columns} mapping={mapping} followed={followed} onChange={changeMapping} />
        <NameChoices names={preview.names} mapping={mapping} goals={followed.goals} onChange={changeMapping} />
        <div className="import-outcome">
          <EntryPreviews entries={preview.entries} same={preview.same} />
          <SkippedList skipped={preview.skipped} />
        </div>
      </div>
      <footer>
        <button
          type="button"
          className="primary"
          disabled={count === 0}
          onClick={() => confirm(preview.entries.map(({ entry }) => entry))}
        >
          {text(importActualsTexts.confirm, { count })}
        </button>
        <button type="button" className="quiet" onClick={cancel}>
          {text(importActualsTexts.cancel)}
        </button>
      </footer>
    </section>
  );
}
