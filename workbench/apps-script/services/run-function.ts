import { isEdit, toEditEvent } from './edit-event';
import { HtmlOutput } from './html-output';
import { authModes } from './script/script-app';

type RunFunction = (name: string, argsJson: string, withDates: boolean) => string;

/**
 * How to call a global function of the script, which `google.script.run` too can call no others.
 * @param others names of what is there without the script.
 */
export const functionRunner =
  (others: ReadonlySet<string>): RunFunction =>
  (name, argsJson, withDates) => {
    const target = others.has(name) ? undefined : (globalThis as unknown as Record<string, unknown>)[name];
    if (typeof target !== 'function') throw new ReferenceError(`Script function not found: ${name}`);
    return runFunction(target as (...args: unknown[]) => unknown, argsJson, withDates);
  };

/**
 * Calls a function of the script.
 * @param withDates for custom functions: moments become dates, and dates come back as moments. Otherwise dates do not cross, as with
 *   `google.script.run` {facts §7}.
 * @returns `{value}` as JSON. Whatever the script throws goes through.
 */
function runFunction(target: (...args: unknown[]) => unknown, argsJson: string, withDates: boolean): string {
  const args = JSON.parse(argsJson) as unknown[];
  const value = target(...args.map(withDates ? withRealDates : toEvent));
  const crossed = withDates ? withMoments(value) : checkCrossable(withPages(value));
  return JSON.stringify({ value: crossed ?? null });
}

/** An event has ranges, and tells its mode by a constant; neither crosses as it is. */
function toEvent(value: unknown): unknown {
  if (isEdit(value)) return toEditEvent(value);
  if (typeof value !== 'object' || value === null || !('$authMode' in value)) return value;
  const { $authMode, ...event } = value;
  return { ...event, authMode: authModes[$authMode as keyof typeof authModes] };
}

function withRealDates(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withRealDates);
  if (typeof value === 'object' && value !== null && '$date' in value) return new Date(value.$date as number);
  return value;
}

/** A page that a callback answers with; no other caller gets one. */
const withPages = (value: unknown): unknown => (value instanceof HtmlOutput ? { $html: value.getContent() } : value);

/** What is no number has no place in JSON; Sheets shows it as an error {facts §4}. */
function withMoments(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withMoments);
  const moment = value instanceof Date ? value.getTime() : value;
  if (typeof moment === 'number' && !Number.isFinite(moment)) return '#NUM!';
  return value instanceof Date ? { $date: moment } : value;
}

/** @throws TypeError for dates and functions, anywhere inside. */
function checkCrossable(value: unknown): unknown {
  if (value instanceof Date || typeof value === 'function') {
    throw new TypeError(`A ${value instanceof Date ? 'Date' : 'function'} cannot be returned to the page.`);
  }
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(checkCrossable);
  return value;
}
