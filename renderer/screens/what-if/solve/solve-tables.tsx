import { whatIfTexts } from '../../../../models/shared/texts/what-if.ts';
import type { PreviewRow } from '../../../../models/views/what-if-preview.ts';
import type { MoveRow, SolveView } from '../../../../models/views/what-if-solve.ts';
import { StateMark } from '../../../controls/state-mark.tsx';
import { useText } from '../../../settings/use-text.ts';
import { AnswerTable } from '../answer-table.tsx';

/** What each assumption is and what it would be. The figure with all its digits stands behind the printed one. */
export function MoveTable({ title, rows }: { readonly title: string; readonly rows: readonly MoveRow[] }) {
  const text = useText();
  return (
    <AnswerTable
      title={title}
      className="moves"
      heads={(['lever', 'from', 'to', 'change', 'bound'] as const).map((head) => text(whatIfTexts[head]))}
    >
      {rows.map((row) => (
        <tr key={row.id}>
          <th scope="row">{row.label}</th>
          <td>{row.from}</td>
          <td title={row.exact}>
            <b>{row.to}</b>
          </td>
          <td>{row.change}</td>
          <td>{row.bound}</td>
        </tr>
      ))}
    </AnswerTable>
  );
}

/** What the headline targets would be. */
export function PreviewTable({ rows }: { readonly rows: readonly PreviewRow[] }) {
  const text = useText();
  return (
    <AnswerTable
      title={text(whatIfTexts.preview)}
      className="preview"
      heads={(['goal', 'now', 'after', 'state'] as const).map((head) => text(whatIfTexts[head]))}
    >
      {rows.map((row) => (
        <tr key={row.id} className={row.isMoved ? 'is-active' : ''}>
          <th scope="row">{row.label}</th>
          <td>{row.now}</td>
          <td>{row.after}</td>
          <td>
            <StateMark state={row.state} text={row.stateText} />
          </td>
        </tr>
      ))}
    </AnswerTable>
  );
}

/** What each lever would need to be, were it the only one that moves. */
export function SingleTable({ rows }: { readonly rows: SolveView['single'] }) {
  const text = useText();
  return (
    <AnswerTable
      title={text(whatIfTexts.single)}
      className="single"
      heads={[text(whatIfTexts.lever), text(whatIfTexts.needed)]}
    >
      {rows.map((row) => (
        <tr key={row.id}>
          <th scope="row">{row.label}</th>
          <td title={row.exact}>{row.needed}</td>
        </tr>
      ))}
    </AnswerTable>
  );
}
