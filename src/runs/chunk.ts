/** Items in parts of at most so many, in their order. */
export function chunk<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}

/** The same, where in addition a part may not be larger than so much. One item alone may be. */
export function chunkToFit<T>(
  items: readonly T[],
  most: { readonly items: number; readonly size: number },
  sizeOf: (item: T) => number,
): T[][] {
  const parts: T[][] = [];
  let size = 0;
  for (const item of items) {
    const last = parts[parts.length - 1];
    const own = sizeOf(item);
    size += own;
    if (last && last.length < most.items && size <= most.size) last.push(item);
    else {
      parts.push([item]);
      size = own;
    }
  }
  return parts;
}
