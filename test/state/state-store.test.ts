import { randomUUID } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Area, Cell, CodecPort, TabPort, WorkbookPort } from '../../src/google/ports';
import { baselineOf } from '../../src/state/schema/baseline';
import { journalTabDocument } from '../../src/state/schema/journal-tab';
import { rowPlanDocument } from '../../src/state/schema/row-plan';
import { openSeals } from '../../src/state/seal/seals';
import { openStateStore } from '../../src/state/state-store';
import { isAddOnError } from '../../src/text/add-on-error';

const codec: Pick<CodecPort, 'pack' | 'unpack'> = {
  pack: (text) => gzipSync(text).toString('base64'),
  unpack: (packed) => gunzipSync(Buffer.from(packed, 'base64')).toString('utf8'),
};

/** Properties of one person, in memory. */
function openPerson() {
  const kept = new Map<string, string>();
  const user = {
    get: (name: string) => kept.get(name),
    set: (name: string, text: string) => void kept.set(name, text),
    remove: (name: string) => void kept.delete(name),
  };
  const lock = { withUserLock: <T>(_waitMs: number, action: () => T) => ({ busy: false as const, value: action() }) };
  return { properties: { user, document: user }, lock, codec: { uuid: randomUUID } };
}

type SealPlatform = Parameters<typeof openSeals>[0];

const sealsOf = (person: ReturnType<typeof openPerson>, stamp: string) =>
  openSeals(person as unknown as SealPlatform, stamp);

/** A workbook of one tab at most, and what was asked of it. */
function openWorkbook() {
  const owner = openPerson();
  const calls: string[] = [];
  let cells: Cell[][] | undefined;
  const tab: Partial<TabPort> = {
    lastRow: () =>
      (cells ?? []).reduce((last, line, index) => (line.some((cell) => cell !== '') ? index + 1 : last), 0),
    lastColumn: () => Math.max(0, ...(cells ?? []).map((line) => line.filter((cell) => cell !== '').length)),
    read: ({ rows, columns }: Area) => {
      calls.push('read');
      return Array.from({ length: rows }, (_, row) =>
        Array.from({ length: columns }, (_cell, column) => cells?.[row]?.[column] ?? ''),
      );
    },
    write: (_area, values) => {
      calls.push('write');
      cells = values.map((line) => [...line]);
    },
    hide: () => undefined,
    setNumberFormat: () => undefined,
  };
  const workbook: Partial<WorkbookPort> = {
    tabNamed: () => (cells ? (tab as TabPort) : undefined),
    addTab: () => {
      cells = [];
      return tab as TabPort;
    },
    flush: () => {
      calls.push('flush');
    },
  };
  return {
    calls,
    lines: () => cells ?? [],
    open: (stamp = 'file|host|7', person = owner) =>
      openStateStore(workbook as WorkbookPort, codec as CodecPort, stamp, sealsOf(person, stamp)),
    put: (lines: Cell[][]) => {
      cells = lines;
    },
  };
}

const codeOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    if (isAddOnError(error)) return `${error.code}: ${error.values.document}`;
    throw error;
  }
  return 'none';
};

describe('the state store', () => {
  it('reads its tab once, when it is asked for the first document', () => {
    const bench = openWorkbook();
    bench.open().commit();
    bench.calls.length = 0;
    bench.put([['baseline:3', 'file|host|7', codec.pack('{"columns":["sku"],"rows":{}}')]]);
    const store = bench.open();
    expect(bench.calls).toEqual([]);
    const known = { columns: ['sku'], rows: {} };
    expect([store.get(baselineOf(3)), store.get(baselineOf(3)), store.has(rowPlanDocument)]).toEqual([
      known,
      known,
      false,
    ]);
    expect(bench.calls).toEqual(['read']);
  });

  it('keeps a personal document for each person, and gives it to nobody else', () => {
    const bench = openWorkbook();
    const [sari, budi] = [openPerson(), openPerson()];
    const open = (person: typeof sari) => bench.open('file|host|7', person);
    for (const [person, tab] of [
      [sari, 4],
      [budi, 5],
    ] as const) {
      const store = open(person);
      store.set(journalTabDocument, tab);
      store.commit();
    }
    expect([open(sari).get(journalTabDocument), open(budi).get(journalTabDocument)]).toEqual([4, 5]);
    expect(open(openPerson()).get(journalTabDocument)).toBeUndefined();
    const store = open(sari);
    store.remove(journalTabDocument);
    store.commit();
    expect([open(sari).get(journalTabDocument), open(budi).get(journalTabDocument)]).toEqual([undefined, 5]);
  });

  it('does not know a personal document that somebody wrote, changed, or put in another’s place', () => {
    const bench = openWorkbook();
    const sari = openPerson();
    const store = bench.open('file|host|7', sari);
    store.set(journalTabDocument, 4);
    store.commit();
    const [[key = '', stamp = '', sealed = ''] = []] = bench.lines().map((line) => line.map(String));
    const [seal = ''] = sealed.split(' ');
    const again = () => bench.open('file|host|7', sari);
    for (const forged of [codec.pack('5'), `${seal} ${codec.pack('5')}`, `${seal}`, ` ${codec.pack('4')}`]) {
      bench.put([[key, stamp, forged]]);
      expect([forged, again().get(journalTabDocument), again().has(journalTabDocument)]).toEqual([
        forged,
        undefined,
        false,
      ]);
    }
    bench.put([[key.replace('journalTab', 'rowPlan'), stamp, sealed]]);
    expect(again().has(rowPlanDocument)).toBe(false);
    bench.put([['journalTab', stamp, codec.pack('4')]]);
    expect([again().get(journalTabDocument), again().unsealed(journalTabDocument)]).toEqual([undefined, 4]);
  });

  it('writes all documents at once, lasting with the next flush where they belong to other cells', () => {
    const bench = openWorkbook();
    const store = bench.open();
    store.set(journalTabDocument, 12);
    store.set(baselineOf(3), { columns: ['sku'], rows: { '1': ['A'] } });
    store.save();
    expect(bench.calls).toEqual(['write']);
    store.remove(journalTabDocument);
    store.commit();
    expect(bench.calls).toEqual(['write', 'write', 'flush']);
    expect([bench.open().get(journalTabDocument), bench.open().get(baselineOf(3))]).toEqual([
      undefined,
      { columns: ['sku'], rows: { '1': ['A'] } },
    ]);
  });

  it('shows nothing of another spreadsheet or shop, and keeps it', () => {
    const bench = openWorkbook();
    const mine = bench.open();
    mine.set(baselineOf(3), { columns: [], rows: {} });
    mine.commit();
    const other = bench.open('copy|host|7');
    expect([other.get(baselineOf(3)), other.has(baselineOf(3))]).toEqual([undefined, false]);
    other.set(journalTabDocument, 4);
    other.commit();
    expect(bench.open().get(baselineOf(3))).toEqual({ columns: [], rows: {} });
  });

  it('keeps a document for each shop of the file, and lets go of those that came along with a copy of it', () => {
    const bench = openWorkbook();
    const keep = (stamp: string, column: string) => {
      const store = bench.open(stamp);
      store.set(baselineOf(3), { columns: [column], rows: {} });
      store.commit();
    };
    const kept = (stamp: string) => bench.open(stamp).get(baselineOf(3))?.columns[0];
    keep('file|host|7', 'of 7');
    keep('file|host|8', 'of 8');
    expect([kept('file|host|7'), kept('file|host|8')]).toEqual(['of 7', 'of 8']);
    const store = bench.open('file|host|8');
    store.remove(baselineOf(3));
    store.removeAll(() => true);
    store.commit();
    expect([kept('file|host|7'), kept('file|host|8')]).toEqual(['of 7', undefined]);
    keep('copy|host|7', 'of the copy');
    expect([kept('copy|host|7'), kept('file|host|7')]).toEqual(['of the copy', undefined]);
  });

  it('refuses by name what it cannot read, and writes it back as it was', () => {
    const bench = openWorkbook();
    const newer = codec.pack('{"version":2,"columns":{},"rows":{}}');
    bench.put([
      ['baseline:3', 'file|host|7', newer],
      ['baseline:4', 'file|host|7', 'no packed document'],
      ['rowPlan', 'file|host|7', 'no packed document'],
      ['of a later age', 'file|host|7', newer],
    ]);
    const store = bench.open();
    expect(codeOf(() => store.get(baselineOf(3)))).toBe('newerState: baseline:3');
    expect(codeOf(() => store.get(baselineOf(4)))).toBe('damagedState: baseline:4');
    expect(store.get(rowPlanDocument)).toBeUndefined();
    expect(store.has(baselineOf(3))).toBe(true);
    store.set(journalTabDocument, 1);
    store.commit();
    const kept = new Map(bench.lines().map(([key, , packed]) => [key, packed]));
    expect([kept.get('baseline:3'), kept.get('of a later age')]).toEqual([newer, newer]);
  });
});
