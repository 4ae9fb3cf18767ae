import { menuBar } from '../../../../workbench/page/menus/menu-bar';

const items = [{ label: 'Buka panel', handler: 'openSidebar' }, null, { label: 'Dasbor', handler: 'showDashboard' }];

describe('the menus that a script adds', () => {
  it('stand beside the others, those of an add-on under Extensions, by its name', () => {
    expect(menuBar([], 'en')).toEqual([]);
    expect(menuBar([{ title: 'Ngorder', items }], 'en')).toEqual([{ title: 'Ngorder', items }]);
    expect(menuBar([{ title: 'Toko', items: [] }, { items }], 'en')).toEqual([
      { title: 'Extensions', items: [{ label: 'Ngorder for Sheets', items }] },
      { title: 'Toko', items: [] },
    ]);
  });

  it.each([
    ['id', 'Ekstensi'],
    ['id_ID', 'Ekstensi'],
    ['in_ID', 'Ekstensi'],
    ['en_GB', 'Extensions'],
    ['it', 'Extensions'],
  ])('are called in the language of the account: %s', (locale, title) => {
    expect(menuBar([{ items }], locale)[0]?.title).toBe(title);
  });
});
