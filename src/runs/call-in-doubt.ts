import type { Endpoint } from '../api/endpoint';
import type { Fields } from '../api/field';
import { isPlainObject } from '../api/plain-object';
import { meantInput } from '../api/values/meant-input';
import {
  type EndpointCallIntent,
  endpointCallIntentSchema,
  endpointCallKind,
} from '../state/schema/endpoint-call-lines';
import { rowCallKind } from '../state/schema/row-lines';
import * as v from '../state/valibot';
import { canonical } from '../text/canonical';
import { isMoneyPlace } from '../text/money-places';
import { callIntent } from './endpoint-call';
import type { Journal } from './journal/journal';
import type { JournalLine } from './journal/journal-line';
import { firstSince, gapInForce } from './lost-lines';
import type { ShopAccess } from './shop-session';

/**
 * Why a call may have been carried out already: the same was asked for, by itself or for rows, and nobody knows what became of it, or the journal does not tell all of the past. Names what is
 * in doubt; `undefined` where nothing is, or where a second time does no harm.
 */
export function doubtAbout(
  access: Pick<ShopAccess, 'journal' | 'platform'>,
  endpoint: Endpoint,
  input: Readonly<Record<string, unknown>>,
): string | undefined {
  if (endpoint.risk === 'read' || endpoint.idempotent) return undefined;
  const lines = access.journal.lines();
  const meant = canonical(askedOf(endpoint, callIntent(endpoint, input).input));
  const askedBy = endpointsOfRuns(lines);
  const isSame = (line: JournalLine): boolean => {
    const call = callIn(line, askedBy);
    return call?.endpoint === endpoint.id && canonical(askedOf(endpoint, call.input)) === meant;
  };
  const [latest] = lines.filter(isSame).slice(-1);
  if (latest && isUntold(access.journal, latest)) return `${latest.run}/${latest.operation}`;
  const gap = gapInForce(access);
  // Who has made it since was asked about it then.
  return gap && !lines.slice(firstSince(gap, lines)).some(isSame) ? gap.id : undefined;
}

/** What a call that moves money says beside of what and how much: whoever asks again often says that otherwise. */
const remark = /^(note|description)$/;

/** What a call asks for: of money its record and amount, whatever day or remark stands beside them. */
function askedOf({ risk, parameters }: Endpoint, input: Readonly<Record<string, unknown>>): unknown {
  const meant = meantInput(parameters, input);
  return risk === 'money' || saysMoney(parameters) ? withoutRemarks(parameters, meant) : meant;
}

const saysMoney = (fields: Fields, within = ''): boolean =>
  Object.entries(fields).some(
    ([name, field]) => isMoneyPlace(within + name) || (field.fields && saysMoney(field.fields, `${within}${name}.`)),
  );

const withoutRemarks = (fields: Fields, input: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(input).flatMap(([name, value]): [string, unknown][] => {
      const field = new Map(Object.entries(fields)).get(name);
      if (remark.test(name) || field?.type === 'date' || field?.isMoment) return [];
      return [[name, field?.fields && isPlainObject(value) ? withoutRemarks(field.fields, value) : value]];
    }),
  );

/** What may have arrived without anybody's hearing of it; a line that says it has not left may be an earlier one. */
const isUntold = (journal: Pick<Journal, 'isBehind'>, { run, state }: JournalLine): boolean =>
  state === 'leaving' || state === 'unknown' || state === 'abandoned' || (state === 'planned' && journal.isBehind(run));

const runIntent = v.object({ endpoint: v.string() });
const rowIntent = v.object({ input: v.record(v.string(), v.unknown()) });

/** What runs over rows were started for, by run. */
function endpointsOfRuns(lines: readonly JournalLine[]): ReadonlyMap<string, string> {
  const runs = lines.filter(({ operation }) => operation === '');
  return new Map(
    runs.flatMap(({ run, intent }) => {
      const read = v.safeParse(runIntent, intent);
      return read.success ? [[run, read.output.endpoint] as const] : [];
    }),
  );
}

/** The call that a line is about; what cannot be read is about none. */
function callIn(
  { run, kind, intent }: JournalLine,
  askedBy: ReadonlyMap<string, string>,
): EndpointCallIntent | undefined {
  if (kind === endpointCallKind) {
    const call = v.safeParse(endpointCallIntentSchema, intent);
    return call.success ? call.output : undefined;
  }
  const endpoint = kind === rowCallKind ? askedBy.get(run) : undefined;
  const call = v.safeParse(rowIntent, intent);
  return endpoint !== undefined && call.success ? { endpoint, input: call.output.input } : undefined;
}
