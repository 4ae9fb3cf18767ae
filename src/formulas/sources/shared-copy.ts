import { parseStored, printStored, type StoredDocument } from '../../state/schema/stored-document';
import { AddOnError, type ErrorCode, isAddOnError } from '../../text/add-on-error';
import type { FormulaContext } from '../formula-context';
import { failureOf, type Manifest, manifestOf, type TimedFailure } from './cache-documents';

/** An answer of the shop in the document cache, for all cells and all who open the file. */
export interface Copy {
  /** When it left the shop; milliseconds since 1970. */
  readonly at: number;
  readonly parts: number;
  /** Some of the parts, still packed, by number; `undefined` when the cache has lost one of them. */
  readonly read: (numbers: readonly number[]) => readonly string[] | undefined;
}

/** {facts §6}: the longest that the cache keeps anything. How long a copy is *good* is for Settings to say; older ones help out. */
const keptSeconds = 21_600;
/** {facts §1}: a value may have 100 KB; ours are plain ASCII. */
export const largestPart = 95_000;
/** Google has ended whoever said so longer ago than this {facts §1}. */
const claimMs = 32_000;
const claimSeconds = 35;
/** A thousand cells must not run into the same wall one after another. */
const failureSeconds = 30;
/** A refresh argument that never stands still (a clock, a random number) gets fresh answers this often, no oftener. */
const leastAgeMs = 30_000;
const pollMs = 600;
const lockWaitMs = 8_000;
/** What a last look at the cache takes. */
const leastForLookMs = 1_500;

/**
 * Uses the shared copy of something, made anew where there is none or it is no longer good. It is made once, however many cells ask: one
 * execution claims the work, the others answer from the last good copy or wait for the new one.
 *
 * The claim is a record in the cache, changed under the *user* lock, which is held for milliseconds. The document lock belongs to runs; the
 * script lock would serialise every user of the add-on in the world {facts §6}. Whose lock a custom function gets is not documented: if
 * each colleague has their own, two of them may build at the same moment, and the later copy wins; both are right.
 *
 * @param build gives the parts, packed, each below {@link largestPart}.
 * @param use reads what it needs of a copy; `undefined` when a part was lost.
 * @throws AddOnError `stillLoading` when the one who builds took longer than this execution has; whatever `build` throws, unless an older copy
 * can answer and waiting helps.
 */
export function useSharedCopy<T>(
  context: FormulaContext,
  key: string,
  build: () => readonly string[],
  use: (copy: Copy) => T | undefined,
): T {
  const cache = openCopies(context, key);
  for (;;) {
    const answer = tryOnce(context, cache, build, use);
    if (answer !== undefined) return answer;
    if (context.budget.remainingMs() < pollMs + leastForLookMs) throw new AddOnError('stillLoading');
    context.platform.clock.sleep(pollMs);
  }
}

/** `undefined` while another execution makes the first copy. */
function tryOnce<T>(
  context: FormulaContext,
  cache: Copies,
  build: () => readonly string[],
  use: (copy: Copy) => T | undefined,
): T | undefined {
  const manifest = cache.manifest();
  const last = manifest && use(cache.copyOf(manifest));
  if (manifest && last !== undefined && isFresh(context, manifest)) return last;
  const failure = cache.failure();
  // What was wished for since then is tried: what was in the way may have been mended.
  const isKnown = failure !== undefined && (failure.at ?? 0) > context.settings().formulas.refreshedAt;
  if (isKnown && last !== undefined && passesByItself.includes(failure.code)) return last;
  if (isKnown) throw new AddOnError(failure.code, failure.values);
  return cache.claim(manifest?.version) ? buildCopy(context, cache, build, use, { manifest, answer: last }) : last;
}

type Copies = ReturnType<typeof openCopies>;

function openCopies({ platform }: FormulaContext, key: string) {
  const { documentCache: cache, codec, clock, lock } = platform;
  const documents = { manifest: manifestOf(key), failure: failureOf(key) };
  const claimKey = `${key}:c`;
  const part = (version: string, number: number): string => `${key}:${version}:${number}`;
  const recall = <T>(document: StoredDocument<T>): T | undefined => parseStored(document, cache.get(document.name));
  const keep = <T>(document: StoredDocument<T>, value: T, seconds: number) =>
    cache.put(document.name, printStored(document, value), seconds);
  const manifest = () => recall(documents.manifest);
  return {
    manifest,
    copyOf: ({ version, at, parts }: Manifest): Copy => ({
      at,
      parts,
      read: (numbers) => {
        const found = cache.getAll(numbers.map((number) => part(version, number)));
        const packed = numbers.map((number) => found.get(part(version, number)));
        return packed.every((text) => text !== undefined) ? packed : undefined;
      },
    }),
    /** @returns false when somebody else is at it, or was and has replaced the copy of that version. */
    claim: (version: string | undefined): boolean => {
      const taken = lock.withUserLock(lockWaitMs, () => {
        const claimedAt = Number(cache.get(claimKey) ?? Number.NEGATIVE_INFINITY);
        // One from the future is nobody's who is at it.
        const isAlive = Math.abs(clock.now() - claimedAt) < claimMs;
        if (isAlive || manifest()?.version !== version) return false;
        cache.put(claimKey, String(clock.now()), claimSeconds);
        return true;
      });
      return !taken.busy && taken.value;
    },
    save: (packed: readonly string[], tokens: readonly string[]): Manifest => {
      const saved = { version: codec.uuid().slice(0, 8), at: clock.now(), parts: packed.length, tokens };
      cache.putAll(new Map(packed.map((text, number) => [part(saved.version, number), text])), keptSeconds);
      keep(documents.manifest, saved, keptSeconds);
      return saved;
    },
    release: () => cache.remove(claimKey),
    failure: () => recall(documents.failure),
    saveFailure: (failure: TimedFailure) => keep(documents.failure, failure, failureSeconds),
  };
}

/**
 * Whether an answer is still good: young enough, and no older than the last wish for a fresh one. A refresh argument is such a wish where it is
 * another one than that of the latest answer, also where it was there before: people switch between two.
 */
export function isFresh(
  context: FormulaContext,
  { at, tokens }: { readonly at: number; readonly tokens: readonly string[] },
): boolean {
  const { minutes, refreshedAt } = context.settings().formulas;
  const ageMs = context.platform.clock.now() - at;
  const isAsked = context.refresh === '' || tokens[0] === tokenOf(context) || ageMs < leastAgeMs;
  return ageMs < minutes * 60_000 && at >= refreshedAt && isAsked;
}

/** The refresh argument, short; `''` for none. */
export const tokenOf = ({ platform, refresh }: FormulaContext): string =>
  refresh === '' ? '' : platform.codec.digest(refresh).slice(0, 8);

/** @param last the copy that is replaced, and what it answers; neither where there is none. */
function buildCopy<T>(
  context: FormulaContext,
  cache: Copies,
  build: () => readonly string[],
  use: (copy: Copy) => T | undefined,
  last: { readonly manifest: Manifest | undefined; readonly answer: T | undefined },
): T {
  try {
    const packed = build();
    const token = tokenOf(context);
    // Cells without a refresh argument leave the latest wish as it is.
    const tokens = token === '' ? (last.manifest?.tokens ?? []) : [token];
    const found = use(cache.copyOf(cache.save(packed, tokens)));
    if (found === undefined) throw new AddOnError('stillLoading');
    return found;
  } catch (error) {
    if (!isAddOnError(error)) throw error;
    cache.saveFailure({ code: error.code, values: error.values, at: context.platform.clock.now() });
    if (last.answer !== undefined && passesByItself.includes(error.code)) return last.answer;
    throw error;
  } finally {
    cache.release();
  }
}

/** Troubles of the moment: the last good copy is a better answer than they are. */
const passesByItself: readonly ErrorCode[] = [
  'unreachable',
  'dayUsedUp',
  'grantExpired',
  'pauseAsked',
  'serverFailed',
  'rateLimited',
  'badAnswer',
  'listChanged',
  'formulaOutOfTime',
];

/** A document as parts, for {@link useSharedCopy}: packed as a whole, then cut. */
export function cutIntoParts(packed: string): string[] {
  const parts: string[] = [];
  for (let start = 0; start < packed.length; start += largestPart) parts.push(packed.slice(start, start + largestPart));
  return parts;
}
