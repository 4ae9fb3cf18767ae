import { call } from './bridge';
import { emulated } from './emulated';
import { formatString } from './format-string';

const levels = ['log', 'info', 'warn', 'error', 'debug'] as const;
type Write = (...values: unknown[]) => void;

export class Logger extends emulated('Logger') {
  log(...values: unknown[]): this {
    write('log', values);
    return this;
  }
}

/** The console of a script: writes into the Cloud's log. */
export function createConsole(): Record<(typeof levels)[number] | 'time' | 'timeEnd', Write> {
  const methods = levels.map((level) => [level, (...values: unknown[]) => write(level, values)] as const);
  const startedAt = new Map<string, number>();
  return {
    ...(Object.fromEntries(methods) as Record<(typeof levels)[number], Write>),
    time: (label = 'default') => {
      startedAt.set(String(label), call('Clock.now'));
    },
    timeEnd: (label = 'default') => {
      const start = startedAt.get(String(label));
      if (start === undefined) return;
      startedAt.delete(String(label));
      write('debug', [`${label}: ${call<number>('Clock.now') - start}ms`]);
    },
  };
}

/** A first text may be a template for the values behind it; what it has no place for follows it. */
function write(level: string, [first, ...rest]: readonly unknown[]): void {
  const places = typeof first === 'string' ? (first.match(/%[sdfoj]/g)?.length ?? 0) : 0;
  const filled = places === 0 || rest.length === 0 ? toText(first) : fill(String(first), rest.slice(0, places));
  call('console.log', level, [filled, ...rest.slice(places).map(toText)].join(' '));
}

const fill = (template: string, values: readonly unknown[]): string =>
  formatString(
    template.replace(/%[oj]/g, '%s'),
    values.map((value) => (typeof value === 'number' ? value : toText(value))),
  );

function toText(value: unknown): string {
  if (value instanceof Error) return value.stack ?? String(value);
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);
}
