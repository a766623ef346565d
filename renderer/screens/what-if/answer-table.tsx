import type { ReactNode } from 'react';

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
        <thead>
          <tr>
            {heads.map((head, place) => (
              // By place: in English two columns may be called Target.
              <th key={place.toString()} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}
