/** The headings of a table. By place: in English two columns may have the same name. */
export function HeadRow({ heads }: { readonly heads: readonly string[] }) {
  return (
    <thead>
      <tr>
        {heads.map((head, place) => (
          <th key={place.toString()} scope="col">
            {head}
          </th>
        ))}
      </tr>
    </thead>
  );
}
