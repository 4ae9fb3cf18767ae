/** Row numbers as people say them: `3–5, 8`. */
export function rowNumbers(rows: readonly number[]): string {
  const stretches: [number, number][] = [];
  for (const row of rows) {
    const latest = stretches[stretches.length - 1];
    if (latest && row === latest[1] + 1) latest[1] = row;
    else stretches.push([row, row]);
  }
  return stretches.map(([first, last]) => (first === last ? String(first) : `${first}–${last}`)).join(', ');
}
