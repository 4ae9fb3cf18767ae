const specifier = /%(-)?(0)?(\d+)?(?:\.(\d+))?([sdfxXeb%])/g;

/** Fills a template as `sprintf` does: `%s`, `%d`, `%f`, `%x`, `%e`, with widths and decimals; what is missing is `undefined`. */
export function formatString(template: string, values: readonly unknown[]): string {
  let next = 0;
  return template.replace(specifier, (_whole, ...[left, zero, width, decimals, kind]: (string | undefined)[]) => {
    if (kind === '%') return '%';
    const value = values[next];
    next += 1;
    const text = show(value, kind ?? 's', decimals === undefined ? undefined : Number(decimals));
    const length = Number(width ?? 0);
    if (left !== undefined) return text.padEnd(length);
    return text.padStart(length, zero === undefined || kind === 's' ? ' ' : '0');
  });
}

function show(value: unknown, kind: string, decimals: number | undefined): string {
  if (kind === 'd') return String(Math.trunc(Number(value)));
  if (kind === 'f') return Number(value).toFixed(decimals ?? 6);
  if (kind === 'e') return Number(value).toExponential(decimals ?? 6);
  if (kind === 'b') return Math.trunc(Number(value)).toString(2);
  if (kind === 's') return String(value).slice(0, decimals);
  const hexadecimal = Math.trunc(Number(value)).toString(16);
  return kind === 'X' ? hexadecimal.toUpperCase() : hexadecimal;
}
