import type { RunOptions } from '../../workbench/apps-script/run-options';
import { MemoryWorkbook } from '../../workbench/apps-script/workbook/memory-workbook';
import type { Workbook } from '../../workbench/apps-script/workbook/workbook';
import type { Shop } from '../../workbench/shop/shop';
import { openDataset } from '../push/open-dataset';

const promo = {
  group: 'PROMO',
  name: 'Gratis ongkir',
  coupon_code: '',
  type: 'EXPEDITION',
  start_date: '2027-01-01 00:00',
  end_date: '2027-01-31 12:30',
  is_active: true,
  discount: { type: 'NOMINAL', amount: 5000, max_nominal: 5000 },
  limits: { usage_per_customer: 'UNLIMITED', promo_limit: null, minimum_product: null, minimum_transaction: 0 },
  all_products: true,
  selected_items: { products: [], platforms: ['STOREFRONT'], couriers: ['1'] },
  customer_categories: ['Y'],
};
const id = 684;
const [jakarta, losAngeles] = ['Asia/Jakarta', 'America/Los_Angeles'];

function zoned(workbook: Workbook): MemoryWorkbook {
  if (!(workbook instanceof MemoryWorkbook)) throw new TypeError('its zone cannot be changed');
  return workbook;
}

/** Promos of a shop, in a spreadsheet of Jakarta's zone that gets another one. */
function openPromos() {
  const bench = openDataset('promos', 'id', {
    arrange: ({ state }: Shop) => state.promos.push({ id, facts: promo }),
  });
  const { workbook } = bench.cloud;
  return {
    ...bench,
    changeZone: (timeZone: string) => zoned(workbook).setTimeZone(timeZone),
  };
}

describe('a spreadsheet whose time zone is changed after a pull', () => {
  it('is refused a review until its times are written anew, after which nothing is an edit that nobody typed', () => {
    const { changeZone, preview, pull } = openPromos();
    expect(preview().edits).toEqual([]);
    changeZone(losAngeles);
    expect(preview).toThrow('The time zone of this spreadsheet was changed after "Promos" was refreshed.');
    pull();
    expect(preview().edits).toEqual([]);
  });

  it('shows the same moments after the next refresh, by its own clock, and keeps none of them as edits', () => {
    const { changeZone, cell, pull } = openPromos();
    const before = Number(cell(id, 'end_date'));
    changeZone(losAngeles);
    expect(cell(id, 'end_date')).toBe(before);
    expect(pull().keptEdits).toBe(0);
    // In January Los Angeles is 15 hours behind Jakarta.
    expect((before - Number(cell(id, 'end_date'))) * 24).toBeCloseTo(15, 6);
  });

  it('keeps what a person had typed as it shows, and tells it in the next review', () => {
    const { changeZone, type, cell, preview, pull } = openPromos();
    type(id, 'end_date', '2027-02-05 10:00');
    const typed = cell(id, 'end_date');
    changeZone(losAngeles);
    expect(pull().keptEdits).toBe(1);
    expect(cell(id, 'end_date')).toEqual(typed);
    expect(preview().edits.map(({ column, wanted }) => [column, wanted])).toEqual([['end_date', '2027-02-06 01:00']]);
  });

  it('is reviewed as before once it has its zone again', () => {
    const { changeZone, preview } = openPromos();
    changeZone(losAngeles);
    changeZone(jakarta);
    expect(preview().edits).toEqual([]);
  });

  it.each([1, 2, 3, 4])('has no edits among its times after a refresh that dies at write %i', (last) => {
    const { changeZone, preview, pull, rpc, tabId, clock } = openPromos();
    changeZone(losAngeles);
    let writes = 0;
    const interrupt: RunOptions['interrupt'] = ({ kind }, phase) => {
      if (kind === 'sheetWrite' && phase === 'after') writes += 1;
      return writes >= last;
    };
    expect(() => rpc('pull.run', { dataset: 'promos', tabId }, { interrupt })).toThrow();
    clock.advance(180_000);
    expect(pull().keptEdits).toBe(0);
    expect(preview().edits).toEqual([]);
  });

  it('has no edits in rows that a refresh did not ask for', () => {
    const { changeZone, preview, rpc, tabId } = openPromos();
    changeZone(losAngeles);
    rpc('pull.run', { definition: { dataset: 'promos', filters: {}, rowLimit: 1, mode: 'update' }, tabId });
    expect(preview().edits).toEqual([]);
  });

  it('is asked about nothing in tabs without times to edit', () => {
    const bench = openDataset('variations', 'variation_id');
    zoned(bench.cloud.workbook).setTimeZone(losAngeles);
    expect(bench.preview().edits).toEqual([]);
  });
});
