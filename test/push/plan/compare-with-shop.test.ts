import type { Edit } from '../../../src/push/edit';
import { compareWithShop } from '../../../src/push/plan/compare-with-shop';
import { pushableOf } from '../../../src/push/pushables';
import type { LiveRecords } from '../../../src/push/records/live-records';

const pushable = pushableOf('variations');

const edit = (recordId: string, column: string, baseline: number | '', wanted: number): Edit => ({
  key: `${recordId}/${column}`,
  recordId,
  parentId: recordId,
  column,
  sku: `S${recordId}`,
  name: 'Sepatu',
  baseline,
  wanted,
});

/** A shop that holds so much of each record in the main warehouse, and nothing else. */
const holding = (stocks: Readonly<Record<string, number>>): LiveRecords => ({
  has: (recordId) => recordId in stocks,
  valueOf: (recordId, column) => (column.endsWith(':0') ? stocks[recordId] : undefined),
});

describe('compareWithShop', () => {
  it('lets an edit go where the shop still holds what was pulled', () => {
    expect(compareWithShop(pushable, [edit('1', 'stock:0', 5, 8)], holding({ 1: 5 }))).toMatchObject([
      { status: 'ready', live: 5 },
    ]);
  });

  it('sees a conflict where the shop changed since, and names what it holds', () => {
    expect(compareWithShop(pushable, [edit('1', 'stock:0', 5, 8)], holding({ 1: 4 }))).toMatchObject([
      { status: 'conflict', live: 4, reason: { message: 'conflict.changedInShop', values: { live: 4 } } },
    ]);
  });

  it('says that it is empty where the shop holds nothing by now', () => {
    const shop = { ...holding({ 1: 5 }), valueOf: () => '' };
    expect(compareWithShop(pushable, [edit('1', 'stock:0', 5, 8)], shop)).toMatchObject([
      { status: 'conflict', live: '', reason: { message: 'conflict.emptyInShop', values: {} } },
    ]);
  });

  it('has nothing to do where the shop holds the wanted value by now', () => {
    expect(compareWithShop(pushable, [edit('1', 'stock:0', 5, 8)], holding({ 1: 8 }))).toMatchObject([
      { status: 'alreadySo' },
    ]);
  });

  it('blocks a record that is gone, and a warehouse that does not hold it', () => {
    const edits = [edit('1', 'stock:0', 5, 8), edit('2', 'stock:3', 5, 8)];
    expect(compareWithShop(pushable, edits, holding({ 2: 5 }))).toMatchObject([
      { status: 'blocked', reason: { message: 'blocked.gone' } },
      { status: 'blocked', reason: { message: 'blocked.noQuantityHere' } },
    ]);
  });

  it('lets a difference go whatever the shop holds, as long as it leaves something', () => {
    const edits = [edit('1', 'delta:0', '', -3), edit('2', 'delta:0', '', -3)];
    expect(compareWithShop(pushable, edits, holding({ 1: 3, 2: 2 }))).toMatchObject([
      { status: 'ready', live: 3 },
      { status: 'blocked', live: 2, reason: { message: 'blocked.notEnough', values: { live: 2 } } },
    ]);
  });
});
