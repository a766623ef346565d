/** Many short lists of numbers in two typed arrays: list n is `values` from `starts[n]` up to `starts[n + 1]`. */
export interface NumberLists {
  readonly starts: Int32Array;
  readonly values: Int32Array;
}

/** Lists in the making, one after the other. */
export interface ListBuilder {
  /** Adds a value unless the list that is being made holds it. */
  readonly addOnce: (value: number) => void;
  /** Ends a list and begins the next. */
  readonly end: () => void;
  readonly lists: () => NumberLists;
}

/** How many values a list has, more or less. */
const valuesPerList = 4;

/** Starts `count` lists. */
export function buildLists(count: number): ListBuilder {
  const starts = new Int32Array(count + 1);
  let values = new Int32Array(count * valuesPerList + 1);
  let made = 0;
  let size = 0;
  return {
    addOnce: (value) => {
      // Lists are short: looking through them is quicker than keeping sets.
      for (let at = starts[made] ?? 0; at < size; at += 1) if (values[at] === value) return;
      if (size === values.length) {
        const larger = new Int32Array(2 * size);
        larger.set(values);
        values = larger;
      }
      values[size] = value;
      size += 1;
    },
    end: () => {
      made += 1;
      starts[made] = size;
    },
    lists: () => ({ starts, values: values.slice(0, size) }),
  };
}
