/** Whether every word that was typed occurs somewhere, whatever its case: `tar pes` finds "Pesanan … ditarik". */
export function matchesWords(typed: string, ...texts: readonly string[]): boolean {
  const text = texts.join(' ').toLowerCase();
  return typed
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
