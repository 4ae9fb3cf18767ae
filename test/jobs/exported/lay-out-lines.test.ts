import type { Words } from '../../../src/jobs/exported/journal-columns';
import { layOutLines } from '../../../src/jobs/exported/lay-out-lines';

const blank: Words = {
  ...{ run: '', at: '', by: '', action: '', record: '', field: '', from: '', to: '', state: '', message: '' },
};
const line = (record: string): Words => ({ ...blank, run: 'r1', record });
const closing = (action: string): Words => ({ ...blank, action });
const [a, b, c, d] = ['a', 'b', 'c', 'd'].map(line) as [Words, Words, Words, Words];

/** Rows of a tab whose headings are in row 1; `undefined` for a free one. */
const layOut = (rows: readonly (Words | undefined)[], lines: readonly Words[], most = 100) =>
  layOutLines(
    {
      headingRow: 1,
      isFree: (row) => rows[row - 2] === undefined,
      isNew: () => false,
      rows: rows.flatMap((words, index) => (words ? [{ row: index + 2, words, hasNote: false }] : [])),
    },
    { lines, most, language: 'en', inOtherWords: () => [] },
  );

describe('where the lines of the exported history stand', () => {
  it('is below the headings at first', () => {
    expect(layOut([], [a, b])).toMatchObject({ kind: 'laidOut', fresh: [2, 3], leftOut: 0 });
    expect(layOut([undefined, line('x')], [a, b])).toEqual({ kind: 'noRoom', below: 2, missing: 1 });
  });

  it('is where they stood, and right above these for those that the tab lacks', () => {
    const laidOut = layOut([undefined, undefined, c, a], [a, b, c, d]);
    expect(laidOut).toMatchObject({ kind: 'laidOut', fresh: [2, 3] });
    expect(laidOut.kind === 'laidOut' && [...laidOut.lineAt]).toEqual([
      [5, 0],
      [4, 2],
      [2, 1],
      [3, 3],
    ]);
    expect(layOut([closing('my own'), c], [a, b, c])).toEqual({ kind: 'noRoom', below: 2, missing: 2 });
    expect(layOut([c], [a, c])).toEqual({ kind: 'noRoom', below: 1, missing: 1 });
  });

  it('is above copies of lines, too', () => {
    expect(layOut([b, b], [a, b])).toEqual({ kind: 'noRoom', below: 1, missing: 1 });
  });

  it('is told for those that are left out, right below the last', () => {
    expect(layOut([], [a, b, c], 2)).toMatchObject({ fresh: [2, 3], leftOut: 1, closing: { row: 4, isFresh: true } });
    expect(layOut([a, b, closing('my own')], [a, b, c], 2)).toEqual({ kind: 'noRoom', below: 3, missing: 1 });
  });

  it('leaves none out that stands there from earlier on', () => {
    expect(layOut([b, c], [a, b, c], 1)).toMatchObject({ kind: 'noRoom' });
    expect(layOut([undefined, b, c], [a, b, c], 1)).toMatchObject({ fresh: [2], leftOut: 0 });
  });

  it.each([
    '… and 1,200 older lines that do not fit here',
    '… dan 1.200 baris yang lebih lama, yang tidak muat di sini',
  ])('is that of the closing line again, in either language: %s', (text) => {
    expect(layOut([closing(text), a], [a, b], 1)).toMatchObject({ leftOut: 1, closing: { row: 2, isFresh: false } });
    expect(layOut([closing(text), a], [a])).toMatchObject({ leftOut: 0, closing: { row: 2 } });
  });

  it('is that of the closing line where an earlier version wrote it, which moves to its place', () => {
    const former: Words = { ...blank, run: '… and 1,200 older lines that do not fit here' };
    expect(layOut([former, a], [a, b], 1)).toMatchObject({ leftOut: 1, closing: { row: 2, isFresh: false } });
  });

  it.each([
    { run: '… and so on' },
    { action: '… and so on' },
    { run: '… and 3 older lines that do not fit here', record: 'x' },
    { run: '… and some older lines that do not fit here' },
  ])('is never that of a person’s own row that begins alike: %o', (own) => {
    expect(layOut([{ ...blank, ...own }, a], [a])).not.toHaveProperty('closing');
  });
});
