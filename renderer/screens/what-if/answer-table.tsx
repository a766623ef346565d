import type { ReactNode } from 'react';
import { HeadRow } from './head-row.tsx';

/** A part of the answer that is a table: its title, the heads of its columns, and the rows. */
export function AnswerTable({
  title,
  className,
  heads,
  children,
}: {
  readonly title: string;
  readonly className: string;
  readonly heads: readonly string[];
  readonly children: ReactNode;
}) {
  return (
    <section className="answer-part">
      <h3>{title}</h3>
      <table className={className}>
        <HeadRow heads={heads} />
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}
