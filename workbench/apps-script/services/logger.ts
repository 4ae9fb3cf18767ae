import { call } from './bridge';
import { emulated } from './emulated';

const levels = ['log', 'info', 'warn', 'error', 'debug'] as const;

export class Logger extends emulated('Logger') {
  log(...values: unknown[]): this {
    write('log', values);
    return this;
  }
}

/** The console of a script: writes into the Cloud's log. */
export const createConsole = (): Record<(typeof levels)[number], (...values: unknown[]) => void> => {
  const methods = levels.map((level) => [level, (...values: unknown[]) => write(level, values)] as const);
  return Object.fromEntries(methods) as Record<(typeof levels)[number], (...values: unknown[]) => void>;
};

function write(level: string, values: readonly unknown[]): void {
  call('console.log', level, values.map(toText).join(' '));
}

function toText(value: unknown): string {
  if (value instanceof Error) return value.stack ?? String(value);
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);
}
