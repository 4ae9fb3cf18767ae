import { gunzipSync, gzipSync } from 'node:zlib';
import { refreshKind } from '../../src/state/schema/schedule/refresh-lines';
import { hmacSha256 } from '../../src/state/seal/hmac';
import type { InProcessWorkbench } from '../../workbench/in-process-workbench';

/** One document as it lies somewhere: its text, and ways to put another in its place. */
export interface StoredPlace {
  /** What its schema reads; `undefined` where there is none. */
  readonly text: () => string | undefined;
  /** Puts a text there as a version of the add-on would, sealed where it is. */
  readonly write: (text: string) => void;
  /** Changes what really stands there, as an accident would. */
  readonly spoil: (change: (raw: string) => string) => void;
  readonly remove: () => void;
  /** Marks it as of another shop; `undefined` where it says of none. */
  readonly makeForeign?: () => void;
}

type Bench = Pick<InProcessWorkbench, 'cloud'>;
type Store = 'user' | 'document';

/** A property whose name is, or begins with, `kind`. */
export function property({ cloud }: Bench, store: Store, kind: string, isStamped = false): StoredPlace {
  const values = cloud.properties[store];
  const name = () => Object.keys(values.all()).find((key) => key === kind || key.startsWith(`${kind}:`)) ?? kind;
  const write = (text: string) => values.setAll({ [name()]: text });
  const place: StoredPlace = {
    text: () => values.get(name()),
    write,
    spoil: (change) => write(change(values.get(name()) ?? '')),
    remove: () => values.remove(name()),
  };
  if (!isStamped) return place;
  const makeForeign = () => {
    const [own, text] = [name(), values.get(name()) ?? ''];
    values.remove(own);
    values.setAll({ [`${own}0`]: text });
  };
  return { ...place, makeForeign };
}

/** What a cache answers for keys of a kind, until something else is kept there; a note of who is making an answer is no document. */
export function cached({ cloud }: Bench, kind: string, store: Store = 'document'): StoredPlace {
  const cache = cloud.caches[store];
  const answer = cache.get.bind(cache);
  const keep = cache.putAll.bind(cache);
  const keptSince = new Set<string>();
  cache.putAll = (values, seconds) => {
    for (const key of Object.keys(values)) keptSince.add(key);
    keep(values, seconds);
  };
  const change = (to: (text: string) => string | undefined) => {
    cache.get = (key) => {
      const text = answer(key);
      const isMeant = key.startsWith(kind) && !key.endsWith(':c') && !keptSince.has(key);
      return text === undefined || !isMeant ? text : to(text);
    };
  };
  return {
    text: () => 'whatever it holds',
    write: (text) => change(() => text),
    spoil: change,
    remove: () => change(() => undefined),
  };
}

/** The mark of a tab. */
export function tabMark({ cloud: { workbook } }: Bench, tabId: number): StoredPlace {
  const find = () => workbook.metadata().find(({ sheetId, key }) => sheetId === tabId && key === 'ngorder.tab');
  const write = (text: string) => {
    const mark = find();
    if (mark) workbook.setMetadataValue(mark.id, text);
  };
  return {
    text: () => find()?.value,
    write,
    spoil: (change) => write(change(find()?.value ?? '')),
    remove: () => write(''),
  };
}

const pack = (text: string): string => gzipSync(text).toString('base64');
const unpack = (packed: string): string => gunzipSync(Buffer.from(packed, 'base64')).toString();

/** The line of a hidden tab that begins with `key`, or with what `key` is about. */
function lineIn({ cloud: { workbook } }: Bench, tab: string, isMeant: (cells: readonly string[]) => boolean) {
  const open = () => {
    const sheet = workbook.sheets().find(({ name }) => name === tab);
    if (!sheet) return undefined;
    const area = { row: 1, column: 1, rows: sheet.lastRow(), columns: sheet.lastColumn() };
    const lines = sheet.readValues(area).map((cells) => cells.map(String));
    const index = lines.findIndex(isMeant);
    return index < 0 ? undefined : { sheet, index, cells: lines[index] ?? [] };
  };
  return {
    read: () => open()?.cells,
    write: (cells: readonly string[]) => {
      const found = open();
      if (!found) return;
      const line = Array.from({ length: Math.max(cells.length, found.cells.length) }, (_, place) => cells[place] ?? '');
      found.sheet.write({ row: found.index + 1, column: 1, rows: 1, columns: line.length }, [line]);
    },
  };
}

/** A document of the state tab. */
export function inState(bench: Bench, name: string): StoredPlace {
  const author = (): { id: string; secret: string } =>
    JSON.parse(bench.cloud.properties.user.get('ngorder.author') ?? '{}');
  const line = lineIn(bench, 'ngorder.state', ([key = '']) => key === name || key === `${name}@${author().id}`);
  const raw = () => line.read()?.slice(2).join('');
  const isPersonal = () => line.read()?.[0]?.includes('@') === true;
  const put = (packed: string) => line.write([...(line.read() ?? []).slice(0, 2), packed]);
  const write = (text: string) => {
    const [, stamp] = line.read() ?? [];
    const { id, secret } = author();
    const packed = pack(text);
    const seal = () => hmacSha256(secret, JSON.stringify(['document', id, stamp, name, packed]));
    put(isPersonal() ? `a${id}:${seal()} ${packed}` : packed);
  };
  return {
    text: () => {
      const packed = raw()?.split(' ').pop();
      return packed === undefined ? undefined : unpack(packed);
    },
    write,
    spoil: (change) => put(change(raw() ?? '')),
    remove: () => line.write([]),
    makeForeign: () => {
      const [key = '', stamp = '', ...chunks] = line.read() ?? [];
      line.write([key, `${stamp}0`, ...chunks]);
    },
  };
}

/** The first batch of rows that were put away. */
export function putAwayRows(bench: Bench): StoredPlace {
  const line = lineIn(bench, 'ngorder.rows', ([key = '']) => key !== '');
  const put = (packed: string) => line.write([...(line.read() ?? []).slice(0, 2), packed]);
  const raw = () => line.read()?.slice(2).join('');
  return {
    text: () => (raw() === undefined ? undefined : unpack(raw() ?? '')),
    write: (text) => put(pack(text)),
    spoil: (change) => put(change(raw() ?? '')),
    remove: () => line.write([]),
    makeForeign: () => {
      const [key = '', ...others] = line.read() ?? [];
      line.write([`${key}0`, ...others]);
    },
  };
}

/** The intent of the run's own line, of the first run in the journal that changed the shop. */
export function journalLine(bench: Bench): StoredPlace {
  const line = lineIn(bench, 'ngorder.journal', ([run = '', operation, kind]) => {
    return /^\d{8}-/.test(run) && operation === '' && kind !== refreshKind;
  });
  const at = { stamp: 5, intent: 6, version: 8 } as const;
  const put = (place: number, text: string) =>
    line.write((line.read() ?? []).map((one, index) => (index === place ? text : one)));
  return {
    text: () => line.read()?.[at.intent],
    // Its version stands in a column of its own.
    write: (text) => put(at.version, /"version":(\d+)/.exec(text)?.[1] ?? ''),
    spoil: (change) => put(at.intent, change(line.read()?.[at.intent] ?? '')),
    remove: () => line.write([]),
    makeForeign: () => put(at.stamp, `${line.read()?.[at.stamp]}0`),
  };
}
