/** Stretches of neighbouring numbers, first and last of each: `[3,4,5,9]` → `[3,5]`, `[9,9]`. */
export function stretches(sorted: readonly number[]): [number, number][] {
  const found: [number, number][] = [];
  for (const number of sorted) {
    const last = found[found.length - 1];
    if (last && last[1] + 1 === number) last[1] = number;
    else found.push([number, number]);
  }
  return found;
}
