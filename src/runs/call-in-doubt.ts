import type { Endpoint } from '../api/endpoint';
import { endpointCallIntentSchema, endpointCallKind } from '../state/schema/endpoint-call-lines';
import * as v from '../state/valibot';
import { canonical } from '../text/canonical';
import { callIntent } from './endpoint-call';
import type { Journal } from './journal/journal';
import type { JournalLine } from './journal/journal-line';
import { firstSince, gapInForce } from './lost-lines';
import type { ShopAccess } from './shop-session';

/**
 * Why a call may have been carried out already: the same one was made and nobody knows what became of it, or the journal does not tell all of the past. Names what is
 * in doubt; `undefined` where nothing is, or where a second time does no harm.
 */
export function doubtAbout(
  access: Pick<ShopAccess, 'journal' | 'platform'>,
  endpoint: Endpoint,
  input: Readonly<Record<string, unknown>>,
): string | undefined {
  if (endpoint.risk === 'read' || endpoint.idempotent) return undefined;
  const lines = access.journal.lines();
  const meant = canonical(callIntent(endpoint, input));
  const isSame = (line: JournalLine) => isCallOf(line, meant);
  const [latest] = lines.filter(isSame).slice(-1);
  if (latest && isUntold(access.journal, latest)) return `${latest.run}/${latest.operation}`;
  const gap = gapInForce(access);
  // Who has made it since was asked about it then.
  return gap && !lines.slice(firstSince(gap, lines)).some(isSame) ? gap.id : undefined;
}

/** What may have arrived without anybody's hearing of it; a line that says it has not left may be an earlier one. */
const isUntold = (journal: Pick<Journal, 'isBehind'>, { run, state }: JournalLine): boolean =>
  state === 'leaving' || state === 'unknown' || (state === 'planned' && journal.isBehind(run));

function isCallOf(line: JournalLine, meant: string): boolean {
  if (line.kind !== endpointCallKind) return false;
  const parsed = v.safeParse(endpointCallIntentSchema, line.intent);
  return parsed.success && canonical(parsed.output) === meant;
}
