/** Items by what they have in common, each group in their order. */
export function groupOf<T, Key>(items: readonly T[], keyBy: (item: T) => Key): Map<Key, T[]> {
  const groups = new Map<Key, T[]>();
  for (const item of items) {
    const known = groups.get(keyBy(item));
    if (known) known.push(item);
    else groups.set(keyBy(item), [item]);
  }
  return groups;
}
