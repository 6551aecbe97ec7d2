/** Features as they are found in a text, each once, in the order they came. */
export interface Gathering {
  readonly add: (feature: number) => void;
  readonly all: () => Int32Array;
}

/** A gathering of at most so many. A Set does the same, and took a third of the time of reading a message. */
export function gatherUpTo(most: number): Gathering {
  let size = 16;
  while (size < most * 2) size *= 2;
  const places = new Int32Array(size);
  const found = new Int32Array(most);
  let count = 0;
  return {
    add: (feature) => {
      let at = feature & (size - 1);
      while (places[at] !== EMPTY && places[at] !== feature) at = (at + 1) & (size - 1);
      if (places[at] === feature) return;
      places[at] = feature;
      found[count] = feature;
      count += 1;
    },
    all: () => found.subarray(0, count),
  };
}

// The one feature in 2³² that is nought is never gathered.
const EMPTY = 0;
