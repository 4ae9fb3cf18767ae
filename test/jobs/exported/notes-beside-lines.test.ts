import * as fc from 'fast-check';
import { AnnotatedHistory, type HistoryDeed, historyDeeds } from './annotated-history';

const deed: fc.Arbitrary<HistoryDeed> = fc.record({
  do: fc.constantFrom(...historyDeeds),
  at: fc.nat({ max: 40 }),
  column: fc.nat({ max: 12 }),
  isUp: fc.boolean(),
});

/** What can be done while a refresh is at work. */
const deedInside = deed.filter((one) => one.do !== 'push' && one.do !== 'refresh');

const first = { at: 0, column: 0, isUp: true };
/** The line of the pull before, by its rows. */
const pulled = '14';
const ofBoth = [pulled, '300', '301', '302', '400', '401', '402'];

describe('the exported history', () => {
  it('keeps every note beside its line, copies, and own rows, whatever people do between two refreshes', () => {
    fc.assert(
      fc.property(fc.array(deed, { minLength: 1, maxLength: 10 }), (deeds) => {
        const history = new AnnotatedHistory();
        for (const one of deeds) history.act(one);
        const before = history.countLines();
        const told = history.push(400).map(String);
        history.refresh();
        expect(history.wrong()).toEqual([]);
        const after = history.countLines();
        for (const [id, count] of before) expect([id, after.get(id)]).toEqual([id, count]);
        for (const id of told) expect([id, after.get(id)]).toEqual([id, 1]);
        const ids = history.person.records().map(({ id }) => id);
        const firstOfBefore = ids.findIndex((id) => before.has(id));
        const lastOfNew = Math.max(...told.map((id) => ids.indexOf(id)));
        if (firstOfBefore >= 0) expect(lastOfNew).toBeLessThan(firstOfBefore);
      }),
      { seed: 15, numRuns: 40 },
    );
  });

  it('keeps them also where people do it at any moment inside a refresh', () => {
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 4 }), deedInside, fc.nat({ max: 60 }), (deeds, last, moment) => {
        const history = new AnnotatedHistory();
        for (const one of deeds) history.act(one);
        history.push(400);
        let operations = 0;
        history.refresh(() => {
          operations += 1;
          if (operations === moment + 1) history.act(last);
        });
        history.refresh();
        expect(history.wrong()).toEqual([]);
        expect([...history.countLines().keys()]).toEqual(expect.arrayContaining(ofBoth));
      }),
      { seed: 15, numRuns: 60 },
    );
  });
});

/** Right before what a refresh writes, where a look at the rows comes too late. */
const isWriting = (name: string): boolean => /^(Range\.setValues?|SpreadsheetApp\.flush)$/.test(name);

describe('a refresh of the exported history while somebody acts right before a write', () => {
  const sorts = ['New', 'Message', 'Record'].flatMap((title) =>
    [true, false].map(
      (isUp) =>
        [
          `sorts by ${title}, ${isUp ? 'up' : 'down'}`,
          (history: AnnotatedHistory) => history.sortBy(title, isUp),
        ] as const,
    ),
  );
  const others: readonly (readonly [string, HistoryDeed])[] = [
    ...[0, 1, 2, 4].flatMap((at) => [
      [`inserts row ${at}`, { ...first, do: 'insert', at }] as const,
      [`deletes line ${at}`, { ...first, do: 'delete', at }] as const,
    ]),
    // What is typed into the very rows that are about to be written is the one window that stays.
    ['types into a new row below', { ...first, do: 'type', at: 4 }],
    ['puts a title above', { ...first, do: 'title' }],
    ['inserts a column', { ...first, do: 'insertColumn', column: 4 }],
  ];
  const acts = others.map(([name, one]) => [name, (history: AnnotatedHistory) => history.act(one)] as const);

  it.each([...sorts, ...acts])('keeps notes, own rows and lines when whoever is there %s', (_what, act) => {
    let writes = 1;
    for (let nth = 1; nth <= writes; nth += 1) {
      const history = new AnnotatedHistory();
      history.act({ ...first, do: 'insertColumn', column: 5 });
      history.act({ ...first, do: 'type', at: 1, column: 9 });
      history.act({ ...first, do: 'copy', at: 1, column: 4, isUp: false });
      history.push(400);
      writes = 0;
      history.refresh(({ name }) => {
        if (!isWriting(name)) return;
        writes += 1;
        if (writes === nth) act(history);
      });
      const before = history.countLines();
      history.refresh();
      const expected = ofBoth.map((id) => [id, before.get(id) ?? 1]);
      expect([nth, history.wrong(), [...history.countLines()].sort()]).toEqual([nth, [], expected]);
    }
    expect(writes).toBeGreaterThan(2);
  });

  it('puts right the cell of a line in its own row, though all lines are of one run', () => {
    const history = new AnnotatedHistory();
    const { person } = history;
    for (const line of person.records()) if (line.id === '300') person.edit(line, 'sudah dicek');
    let isSorted = false;
    history.refresh(({ name, args }) => {
      const isHere = JSON.stringify(args).includes(String(person.sheet?.id));
      if (isSorted || !isHere || !isWriting(name)) return;
      isSorted = true;
      history.sortBy('New', true);
    });
    const message = person.columnOf(person.facts.edited) ?? 0;
    const pushed = person.records().filter(({ id }) => id !== pulled);
    const told = pushed.map(({ row, id }) => [id, person.cell(row, message)]);
    expect(told).toEqual(['300', '301', '302'].map((id) => [id, '']));
    expect([isSorted, history.wrong()]).toEqual([true, []]);
  });
});

describe('the exported history in another language', () => {
  it('is neither doubled nor moved from its notes, sorted', () => {
    const history = new AnnotatedHistory();
    const { person, cloud } = history;
    const told = () => {
      const column = person.columnOf({ title: 'Column' }) ?? 0;
      const pushed = person.records().filter(({ id }) => id !== pulled);
      return pushed.map(({ row, id }) => [id, String(person.cell(row, column)).split(' ')[0]]);
    };
    history.sortBy('New', false);
    expect(told()).toEqual(['302', '301', '300'].map((id) => [id, 'Stock']));
    cloud.properties.document.setAll({ 'ngorder.sheetLanguage': '{"language":"id","isSwitched":true}' });
    history.refresh();
    expect(told()).toEqual(['302', '301', '300'].map((id) => [id, 'Stok']));
    expect(history.wrong()).toEqual([]);
  });
});
