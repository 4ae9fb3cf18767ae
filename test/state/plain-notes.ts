import { type Interrupt, isKilled } from '../push/crash-points';
import { codeOf, type Pulled } from '../push/open-pulled';
import { killedAtChange, silenceMs } from '../runs/shared-push';
import { property, type StoredPlace } from './stored-places';

/** A note as it lies somewhere, in a file in which it says something, and what the add-on takes it to say. */
interface ArrangedNote {
  readonly place: Pick<StoredPlace, 'text' | 'write' | 'remove'>;
  /** Leaves in its place what says the same of something else. */
  readonly makeForeign: () => void;
  readonly says: () => unknown;
}

export type NoteState = 'whole' | 'missing' | 'damaged' | 'too long' | 'a number' | 'of another kind' | 'foreign';

const otherKind = '{"run":"x","what":"pull","holder":"y","heartbeat":1}';

export const spoil: Readonly<Record<NoteState, (note: ArrangedNote) => void>> = {
  whole: () => undefined,
  missing: ({ place }) => place.remove(),
  damaged: ({ place }) => place.write('#~'),
  'too long': ({ place }) => place.write('x'.repeat(9000)),
  // A moment, where one stands, but far ahead.
  'a number': ({ place }) => place.write('99999999999999'),
  'of another kind': ({ place }) => place.write(otherKind),
  foreign: ({ makeForeign }) => makeForeign(),
};

interface NoteCase {
  readonly arrange: (bench: Pulled) => ArrangedNote;
  readonly says: Readonly<Record<NoteState, unknown>>;
}

/** What it says wherever something stands there, and where nothing does. */
const whereThere = (there: unknown, missing: unknown) => ({
  ...{ whole: there, missing, foreign: missing },
  ...{ damaged: there, 'too long': there, 'a number': there, 'of another kind': there },
});

/** What it says where it can be read, and where not. */
const whereReadable = (whole: unknown, other: unknown): NoteCase['says'] => ({
  ...whereThere(other, other),
  whole,
});

/** A property whose name ends with what it is about. */
function noteIn({ cloud }: Pulled, store: 'user' | 'document', kind: string) {
  const place = property({ cloud }, store, kind);
  const text = place.text() ?? '';
  const makeForeign = () => {
    place.remove();
    cloud.properties[store].setAll({ [`${kind}:of-something-else`]: text });
  };
  return { place, makeForeign };
}

function cachedNote({ cloud: { caches } }: Pulled, key: string) {
  const { document } = caches;
  const place = {
    text: () => document.get(key),
    write: (text: string) => document.put(key, text, 600),
    remove: () => document.remove(key),
  };
  const makeForeign = () => {
    document.put(`${key}0`, place.text() ?? '', 600);
    place.remove();
  };
  return { place, makeForeign };
}

function arrangeName(bench: Pulled): ArrangedNote {
  bench.rpc('settings.set', { name: 'Sari' });
  bench.type(bench.variation(0).id, '77');
  const says = () => {
    bench.confirmAll(bench.preview());
    const [latest] = bench.rpc<{ by: string }[]>('runs.list');
    return [bench.rpc<{ name: string }>('settings.get').name, latest?.by];
  };
  return { ...noteIn(bench, 'user', 'ngorder.name'), says };
}

/** In which language the panel is told to speak. */
function arrangeLanguage(bench: Pulled): ArrangedNote {
  bench.rpc('settings.set', { language: 'id' });
  const says = () => bench.rpc<{ language: string }>('state.get').language;
  return { ...noteIn(bench, 'user', 'ngorder.language'), says };
}

/** How the panel is told to look. */
function arrangeAppearance(bench: Pulled): ArrangedNote {
  bench.rpc('settings.set', { appearance: 'dark' });
  const says = () => bench.rpc<{ appearance: string }>('settings.get').appearance;
  return { ...noteIn(bench, 'user', 'ngorder.appearance'), says };
}

/** Whether a person who knows how to begin is greeted. */
function arrangeGreeted(bench: Pulled): ArrangedNote {
  bench.rpc('state.begun');
  const says = () => bench.rpc<{ greets: boolean }>('state.get').greets;
  return { ...noteIn(bench, 'user', 'ngorder.greeted'), says };
}

/** The limit of requests that is shown, before and after a person says that theirs is their own account. */
function arrangeAccount(bench: Pulled): ArrangedNote {
  bench.rpc('budget.setAccount', { account: 'workspace' });
  const says = () => bench.rpc<{ limits: { requests: number } }>('budget.get').limits.requests;
  return { ...noteIn(bench, 'user', 'ngorder.account'), says };
}

/** Of an earlier version, which knew no jobs: how often it says that the file is refreshed, and how often the trigger comes once a person wants every hour. */
function arrangeRhythm(bench: Pulled): ArrangedNote {
  const { cloud } = bench;
  const { id } = cloud.workbook;
  cloud.triggers.add('runSchedule', { everyHours: 6 }, { person: 'owner', fileId: id });
  cloud.properties.user.setAll({ [`ngorder.rhythm:${id}`]: 'six-hourly' });
  const says = () => {
    bench.host.run('runSchedule');
    const listed = bench.rpc<{ id: string; isSet: boolean }[]>('schedule.list');
    bench.rpc('schedule.set', { rhythm: 'hourly' });
    return [listed.find(({ isSet }) => isSet)?.id, bench.cloud.triggers.all().map(({ timing }) => timing)];
  };
  return { ...noteIn(bench, 'user', 'ngorder.rhythm'), says };
}

/** A refresh of functions that was cut off before it had named them back: what a trigger makes of it, and what the next refresh does. */
function arrangeRenamed(bench: Pulled): ArrangedNote {
  const { host, cloud } = bench;
  const sheet = cloud.workbook.insertSheet('Analisis');
  cloud.workbook.type(sheet.id, 1, 1, '=NGORDER_STOCK(1)');
  const formula = () => sheet.readFormulas({ row: 1, column: 1, rows: 1, columns: 1 })[0]?.[0];
  const interrupt: Interrupt = ({ name }, phase) =>
    name === 'TextFinder.replaceAllWith' && phase === 'before' && formula()?.startsWith('=ZZ') === true;
  if (!isKilled(() => host.run('refreshFunctions', [], { interrupt }))) throw new Error('was not cut off');
  const says = () =>
    ['runSchedule', 'refreshFunctions'].map((handler) => {
      host.run(handler);
      return formula()?.startsWith('=NGORDER');
    });
  return { ...noteIn(bench, 'document', 'ngorder.formulasRenamed'), says };
}

/** A push of which nothing had left, and that a person wished to stop: what arrives of it when it is gone on with. */
function arrangeCancel(bench: Pulled): ArrangedNote {
  const { id } = bench.variation(0);
  bench.typeIn(id, 'delta:0', '5');
  const before = bench.stock(id);
  isKilled(() => bench.confirmAll(bench.preview(), { interrupt: killedAtChange('before') }));
  bench.clock.advance(silenceMs);
  const { unfinishedRun: run } = bench.rpc<{ unfinishedRun: string }>('state.get');
  bench.rpc('runs.cancel', { run });
  const says = () => [codeOf(() => bench.rpc('runs.resume')), bench.stock(id) - before];
  return { ...cachedNote(bench, `ngorder.cancel:${run}`), says };
}

/** An answer for a cell whose maker was killed: whether another cell makes it. */
function arrangeClaim(bench: Pulled): ArrangedNote {
  const { host, cloud, shop } = bench;
  bench.rpc('settings.set', { settings: { formulas: { live: true, endpoints: ['warehouse.list'], minutes: 10 } } });
  const kept = new Set<string>();
  const keep = cloud.caches.document.putAll.bind(cloud.caches.document);
  cloud.caches.document.putAll = (values, seconds) => {
    for (const key of Object.keys(values)) kept.add(key);
    keep(values, seconds);
  };
  const ask = (interrupt: Interrupt = () => false) =>
    host.run('NGORDER', ['warehouse.list'], { mode: 'CUSTOM_FUNCTION', interrupt });
  if (!isKilled(() => ask(({ kind }) => kind === 'httpWave'))) throw new Error('was not killed');
  const claim = [...kept].find((key) => key.endsWith(':c'));
  if (claim === undefined) throw new Error('nobody claims to make the answer');
  const asked = shop.log.length;
  const says = () => {
    const isTold = toldOf(ask);
    return [isTold, shop.log.length > asked];
  };
  return { ...cachedNote(bench, claim), says };
}

/** Whether a cell has an answer, or what it says instead. */
function toldOf(ask: () => unknown): string {
  try {
    return Array.isArray(ask()) ? 'answered' : 'empty';
  } catch (error) {
    return (error as Error).message;
  }
}

/** The column that holds an edit: which edits are shown, and how many columns the tab has after a refresh, and in which one stands the edit. */
function arrangeColumn(bench: Pulled): ArrangedNote {
  const { workbook, tabId, variation } = bench;
  const { id } = variation(0);
  bench.type(id, '77');
  const find = () => workbook.metadata().find(({ sheetId, value }) => sheetId === tabId && value === 'stock:0');
  const mark = find();
  const columns = () => workbook.sheet(tabId)?.lastColumn() ?? 0;
  const before = columns();
  const place = {
    text: () => find()?.value,
    write: (text: string) => workbook.setMetadataValue(mark?.id ?? 0, text),
    remove: () => workbook.removeMetadata(mark?.id ?? 0),
  };
  const says = () => {
    const shown = () => bench.preview().edits.map(({ key }) => key === `${id}/stock:0`);
    const first = shown();
    bench.rpc('pull.run', { tabId });
    return [first, columns() - before, shown()];
  };
  // That of a column which the tab has as well.
  return { place, makeForeign: () => place.write('price'), says };
}

const hour = [{ everyHours: 1 }];

/** By how it is called, up to what it is about. */
export const noteCases: Readonly<Record<string, NoteCase>> = {
  'ngorder.name': {
    arrange: arrangeName,
    // Anything that is no longer than a name can be one.
    says: {
      ...whereReadable(['Sari', 'Sari'], ['', '']),
      damaged: ['#~', '#~'],
      'a number': ['99999999999999', '99999999999999'],
      'of another kind': [otherKind, otherKind],
    },
  },
  'ngorder.language': { arrange: arrangeLanguage, says: whereReadable('id', 'en') },
  'ngorder.appearance': { arrange: arrangeAppearance, says: whereReadable('dark', 'light') },
  'ngorder.greeted': { arrange: arrangeGreeted, says: whereThere(false, true) },
  'ngorder.account': { arrange: arrangeAccount, says: whereReadable(100_000, 20_000) },
  // A trigger whose rhythm nobody knows is said to be hourly, and made so as soon as a person says it.
  'ngorder.rhythm': {
    arrange: arrangeRhythm,
    says: whereReadable(['six-hourly', hour], ['hourly', hour]),
  },
  'ngorder.formulasRenamed': {
    arrange: arrangeRenamed,
    says: whereThere([true, true], [false, true]),
  },
  'ngorder.cancel': {
    arrange: arrangeCancel,
    says: whereThere(['none', 0], ['none', 5]),
  },
  claim: {
    arrange: arrangeClaim,
    says: whereReadable(['Still being fetched by another cell: recalculate in a minute.', false], ['answered', true]),
  },
  // Lost, a column is known by its title. With a key that is nobody's, it is the person's own and stays; a refresh brings ours beside it.
  'ngorder.column': {
    arrange: arrangeColumn,
    says: { ...whereThere([[], 1, []], [[true], 0, [true]]), whole: [[true], 0, [true]] },
  },
};
