import type { HttpOutcome } from '../google/ports';
import { waysToWrite } from './ways-to-write';

/** What stands in place of a key. */
const hidden = '[API key]';

/** What is cut to less than half of a key opens nothing, and the first letters of many keys are alike. */
const leastPart = 0.5;
/** So many characters are looked for first; the rest is compared where they stand. */
const firstLength = 8;

/**
 * Gives outcomes whose texts do not hold the key that their request was sent with: a server in trouble may print the request's headers. All that is made
 * of an answer, errors, lines of the journal, cells, comes from these texts. A key that was cut off is hidden too, unless more than half of it is missing.
 * The bytes of a file stay as they are: they are handed to whoever asked for the file, and are written nowhere.
 */
export function createKeyHider(): (outcome: HttpOutcome, authorization: string) => HttpOutcome {
  // One client seldom has more than one key: what it is found by is made once.
  let last: Secret | undefined;
  return (outcome, authorization) => {
    if (last?.authorization !== authorization) last = secretOf(authorization);
    const secret = last;
    if (secret.key === '') return outcome;
    const hide = (text: string) => hideKey(text, secret);
    if (outcome.kind === 'lost') return { ...outcome, reason: hide(outcome.reason) };
    const headers = Object.fromEntries(Object.entries(outcome.headers).map(([name, value]) => [name, hide(value)]));
    return { ...outcome, headers, text: hide(outcome.text) };
  };
}

interface Secret {
  /** The request's header, `Bearer …`. */
  readonly authorization: string;
  readonly key: string;
  /** Where the key may begin. */
  readonly first: RegExp;
}

function secretOf(authorization: string): Secret {
  const key = authorization.replace(/^\w+ +/, '');
  const patterns = Array.from(
    key.slice(0, firstLength),
    (character) => `(?:${waysToWrite(character).map(escaped).join('|')})`,
  );
  return { authorization, key, first: new RegExp(patterns.join(''), 'gi') };
}

function hideKey(text: string, { key, first }: Secret): string {
  let kept = '';
  let end = 0;
  first.lastIndex = 0;
  for (let found = first.exec(text); found; found = first.exec(text)) {
    const { characters, to } = reach(text, found.index, key);
    if (characters < key.length * leastPart) {
      first.lastIndex = found.index + 1;
      continue;
    }
    kept += text.slice(end, found.index) + hidden;
    end = to;
    first.lastIndex = to;
  }
  return kept + text.slice(end);
}

/** How much of the key stands at a place of the text, and where it ends there. What is `%25` may be one character of the key, or three. */
function reach(text: string, from: number, key: string): { readonly characters: number; readonly to: number } {
  let ends = new Set([from]);
  let characters = 0;
  for (; characters < key.length; characters += 1) {
    const next = endsAfter(text, ends, waysToWrite(key.charAt(characters)));
    if (next.size === 0) break;
    ends = next;
  }
  return { characters, to: Math.max(...ends) };
}

function endsAfter(text: string, ends: ReadonlySet<number>, ways: readonly string[]): Set<number> {
  const next = new Set<number>();
  for (const end of ends) {
    for (const way of ways) {
      if (text.slice(end, end + way.length).toLowerCase() === way) next.add(end + way.length);
    }
  }
  return next;
}

const escaped = (text: string): string =>
  text.replace(/[^a-z0-9]/g, (character) => `\\x${character.charCodeAt(0).toString(16)}`);
