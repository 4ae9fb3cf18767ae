/** More stretches than these tell nobody more. */
const mostShown = 20;

/** Row numbers as people say them: `3–5, 8`. */
export function rowNumbers(rows: readonly number[]): string {
  const stretches: [number, number][] = [];
  for (const row of rows) {
    const latest = stretches[stretches.length - 1];
    if (latest && row === latest[1] + 1) latest[1] = row;
    else stretches.push([row, row]);
  }
  const shown = stretches
    .slice(0, mostShown)
    .map(([first, last]) => (first === last ? String(first) : `${first}–${last}`));
  return [...shown, ...(stretches.length > mostShown ? ['…'] : [])].join(', ');
}
