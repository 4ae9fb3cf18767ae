import { openRows } from '../open-rows';

/** One cell that is cleared frees its row; a column that is gone, or was emptied as a whole, is an accident: the journal knows all of them. */
it.each(['emptied', 'deleted'])(
  'rows that were sent do not go again in silence where the column of results was %s',
  (how) => {
    const opened = openRows('expense.create');
    for (let row = 3; row < 13; row += 1)
      opened.fill(row, { title: `Biaya ${row}`, note: 'kas', nominal: 20_000 + row });
    opened.confirm(opened.plan());
    const column = opened.columnOf('Ngorder');
    if (how === 'deleted') opened.sheet.deleteColumns(column, 1);
    else for (let row = 3; row < 13; row += 1) opened.fill(row, { Ngorder: '' });
    const { counts, confirmWith } = opened.plan();
    expect(counts.ready === 0 || confirmWith !== null).toBe(true);
  },
);
