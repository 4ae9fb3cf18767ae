/** Lengths in pixels, as a style wants them. */
export const toStyle = (lengths: object): Record<string, string> =>
  Object.fromEntries(Object.entries(lengths).map(([name, length]) => [name, `${length}px`]));
