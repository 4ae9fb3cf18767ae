import { hourMs, openJobs } from './open-jobs';

const hourly = { every: 'hours', hours: 1 } as const;

/** A job of each kind that has a tab, and the tab that it is to be told in. */
const kinds: readonly (readonly [string, (bench: ReturnType<typeof openJobs>) => { task: object; tabId: number }])[] = [
  ['chosen tabs', ({ suppliers }) => ({ task: { kind: 'tabs', tabIds: [suppliers] }, tabId: suppliers })],
  ['everything', ({ suppliers }) => ({ task: { kind: 'all' }, tabId: suppliers })],
  [
    'everything, the dashboard with it',
    ({ rpc }) => ({ task: { kind: 'all' }, tabId: rpc<{ tabId: number }>('dashboard.pull').tabId }),
  ],
  [
    'the dashboard',
    ({ rpc }) => ({ task: { kind: 'dashboard' }, tabId: rpc<{ tabId: number }>('dashboard.pull').tabId }),
  ],
  [
    'a pull',
    ({ suppliers }) => ({
      task: { kind: 'pull', definition: { dataset: 'suppliers', filters: {}, mode: 'update' } },
      tabId: suppliers,
    }),
  ],
];

/** An hourly job, and all notes of its tab. */
function open(place: (bench: ReturnType<typeof openJobs>) => { task: object; tabId: number }) {
  const bench = openJobs();
  const { cloud, save, clock, host, shop } = bench;
  const { task, tabId } = place(bench);
  const [job] = save({ task, timing: hourly }).jobs;
  const notes = () => {
    const sheet = cloud.workbook.sheet(tabId);
    const area = { row: 1, column: 1, rows: 20, columns: 20 };
    return (sheet?.readAttribute(area, 'note') ?? []).flat().map(String).filter(Boolean).join('\n');
  };
  const turn = (hours = 1) => {
    clock.advance(hours * hourMs);
    try {
      host.run('runSchedule');
    } catch (error) {
      if (!(error instanceof Error) || !/refused|Ngorder|tab/.test(error.message)) throw error;
    }
  };
  const fail = () => shop.faults.add({ fault: { kind: 'failed200', message: 'Sedang tutup.' } });
  return { ...bench, task, tabId, id: job?.id, notes, turn, fail };
}

const failed = /The refresh of 2 Mar 2026, 10:00 WIB failed; the data here are as they were before\. .*Sedang tutup/;

describe.each(kinds)('a job that refreshes %s', (_what, place) => {
  it('and fails says so in a note on its tab, since when, and until it succeeds', () => {
    const { turn, fail, notes, shop } = open(place);
    fail();
    turn();
    expect(notes()).toMatch(failed);
    turn();
    expect(notes()).toMatch(/Refreshes have failed since 2 Mar 2026, 10:00 WIB, the last one at 2 Mar 2026, 11:00 WIB/);
    shop.faults.clear();
    turn();
    expect(notes()).not.toMatch(/failed/);
    fail();
    turn();
    expect(notes()).toMatch(/The refresh of 2 Mar 2026, 13:00 WIB failed/);
  });

  it('and takes more than any day has says so in a note on its tab', () => {
    const { turn, notes, cloud, list } = open(place);
    const name = `ngorder.jobs:${cloud.workbook.id}`;
    const [job] = JSON.parse(cloud.properties.user.get(name) ?? '[]');
    cloud.properties.user.setAll({ [name]: JSON.stringify([{ ...job, cost: { calls: 30_000, seconds: 9 } }]) });
    turn();
    expect(list().jobs).toMatchObject([{ state: 'paused' }]);
    expect(notes()).toMatch(/failed; .* more than Google allows you in a day/);
  });
});

describe('the note of a dashboard that fails', () => {
  const openDashboard = () => {
    const bench = open(({ rpc }) => ({
      task: { kind: 'dashboard' },
      tabId: rpc<{ tabId: number }>('dashboard.pull').tabId,
    }));
    const sheet = () => {
      const found = bench.cloud.workbook.sheet(bench.tabId);
      if (!found) throw new Error('no tab');
      return found;
    };
    /** The cell that holds the shop's name. */
    const title = () => {
      for (let row = 1; row <= 20; row += 1)
        for (let column = 1; column <= 20; column += 1) {
          const cell = { row, column, rows: 1, columns: 1 };
          if (sheet().readValues(cell)[0]?.[0] === 'Toko Contoh') return cell;
        }
      throw new Error('no title');
    };
    const noteOfTitle = () => String(sheet().readAttribute(title(), 'note')[0]?.[0] ?? '');
    return { ...bench, sheet, title, noteOfTitle };
  };

  it('stands beside its title, wherever that was moved, and what a person wrote there stays', () => {
    const { turn, fail, sheet, title, noteOfTitle, notes, shop } = openDashboard();
    sheet().writeAttribute(title(), 'note', [['Tanya Sari dulu']]);
    fail();
    turn();
    expect(noteOfTitle()).toMatch(/failed; .*\n\nTanya Sari dulu$/);
    sheet().insertRows(1, 3);
    turn();
    expect(noteOfTitle()).toMatch(/have failed since .*\n\nTanya Sari dulu$/);
    expect(notes().match(/failed/g)).toHaveLength(1);
    shop.faults.clear();
    turn();
    expect(noteOfTitle()).toBe('Tanya Sari dulu');
    expect(notes()).toBe('Tanya Sari dulu');
  });

  it('is also there where it was refreshed by hand, and gone after the next that was', () => {
    const { rpc, fail, noteOfTitle, shop } = openDashboard();
    fail();
    expect(() => rpc('dashboard.pull')).toThrow(/Sedang tutup/);
    expect(noteOfTitle()).toMatch(/failed/);
    shop.faults.clear();
    rpc('dashboard.pull');
    expect(noteOfTitle()).toBe('');
  });
});
