import { isPlainObject } from '../../api/plain-object';
import { AddOnError } from '../../text/add-on-error';
import * as v from '../valibot';

/**
 * A kind of data that outlives the execution that wrote it, and may be read by another version of the add-on. Version 1 is the plain value as
 * JSON; every later version is an object that says its number beside its fields, `{"version":2, …}`, or, of a list, a number or a text, beside its
 * content: `{"version":2,"content":[…]}`.
 */
export interface StoredDocument<T> {
  /** As people are told it where it cannot be read: `pulled tabs`. */
  readonly name: string;
  /** The version that is written today. */
  readonly version: number;
  /** What that version holds. */
  readonly schema: v.GenericSchema<unknown, T>;
  /** How older versions become today's: the first makes version 2 of version 1, and so on. */
  readonly upgrades: readonly Upgrade[];
  /**
   * What counts as absent because losing it loses nothing that is not made again by itself: a damaged document, or, of a cache, also a newer one.
   * Everything else is refused by name.
   */
  readonly mayBeLost: 'never' | 'ifDamaged' | 'always';
  /**
   * Of what lets something be sent, or written into a tab: it counts for the person alone whose execution wrote it, under their own seal. Everybody who
   * may edit the file could write it.
   */
  readonly isPersonal?: true;
  /** Of short texts: version 1 is the text itself, not JSON. */
  readonly isPlainText?: true;
  /** Version 1 has a field of its own that is called `version`, a text. Such a document can have no later version. */
  readonly hasVersionField?: true;
}

/** Makes a document of the next version. Throws valibot's error for what is no document of its own version. */
export type Upgrade = (older: unknown) => unknown;

/** A step of an upgrade chain: checks the older form, then changes it into the next. */
export const upgradeFrom =
  <Older>(schema: v.GenericSchema<unknown, Older>, step: (older: Older) => unknown): Upgrade =>
  (older) =>
    step(v.parse(schema, older));

/** What became of reading a document. */
export type StoredReading<T> =
  | { readonly kind: 'read'; readonly value: T }
  /** Written by a newer version of the add-on; its content may hold fields that this version knows. */
  | { readonly kind: 'newer'; readonly content: unknown }
  | { readonly kind: 'damaged'; readonly content: unknown };

/** Reads a document of this or an older version. */
export function readStored<T>(document: StoredDocument<T>, text: string): StoredReading<T> {
  const parsed = parseJson(text);
  const version = versionOf(parsed, document);
  if (version === undefined) return { kind: 'damaged', content: parsed };
  if (version > document.version) return { kind: 'newer', content: parsed };
  const content = document.isPlainText && version === 1 ? text : contentOf(parsed, version);
  try {
    const upgraded = document.upgrades.slice(version - 1).reduce((older, upgrade) => upgrade(older), content);
    return { kind: 'read', value: v.parse(document.schema, upgraded) };
  } catch (error) {
    if (!v.isValiError(error)) throw error;
    return { kind: 'damaged', content };
  }
}

/**
 * The document, upgraded to this version; `undefined` where there is none, or where it {@link StoredDocument.mayBeLost}.
 * @throws AddOnError `newerState`, `damagedState`.
 */
export function parseStored<T>(document: StoredDocument<T>, text: string | undefined): T | undefined {
  if (text === undefined) return undefined;
  const reading = readStored(document, text);
  if (reading.kind === 'read') return reading.value;
  const { mayBeLost } = document;
  if (mayBeLost === 'always' || (mayBeLost === 'ifDamaged' && reading.kind === 'damaged')) return undefined;
  throw refusalOf(document, reading.kind);
}

/** Why a document is not read, as the error that says so by name. */
export const refusalOf = ({ name }: Pick<StoredDocument<unknown>, 'name'>, kind: 'newer' | 'damaged'): AddOnError =>
  new AddOnError(kind === 'newer' ? 'newerState' : 'damagedState', { document: name });

/** The text of a document of this version. */
export function printStored<T>({ version, isPlainText }: StoredDocument<T>, value: T): string {
  if (version === 1) return isPlainText ? String(value) : JSON.stringify(value);
  const hasFields = isPlainObject(value) && !isWrapped(value);
  return JSON.stringify(hasFields ? { version, ...value } : { version, content: value });
}

/** The entries of an object's schema: each field of the type, no other, and those that may be absent marked so. */
export type EntriesOf<T> = {
  readonly [K in keyof T]-?: Record<never, never> extends Pick<T, K>
    ? v.ExactOptionalSchema<v.GenericSchema<unknown, Exclude<T[K], undefined>>, undefined>
    : v.GenericSchema<unknown, T[K]>;
};

/** `undefined` where the number is none: whoever wrote that, it was no version of today's form. */
function versionOf(content: unknown, { hasVersionField }: Pick<StoredDocument<unknown>, 'hasVersionField'>) {
  if (!isPlainObject(content) || !('version' in content)) return 1;
  const { version } = content;
  if (hasVersionField && typeof version === 'string') return 1;
  return typeof version === 'number' && Number.isInteger(version) && version >= 1 ? version : undefined;
}

/** What has no fields of its own stands in one. */
const isWrapped = (others: object): boolean => Object.keys(others).join() === 'content';

function contentOf(parsed: unknown, version: number): unknown {
  if (version === 1 || !isPlainObject(parsed)) return parsed;
  const { version: _number, ...others } = parsed;
  return isWrapped(others) ? others.content : others;
}

/** `undefined` for what is no JSON, which is no JSON value either. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
