import { catalogue } from '../../../api/catalogue';
import type { Endpoint } from '../../../api/endpoint';
import type { ShopSession } from '../../../runs/shop-session';
import { groupOf } from '../../../wishes/many/group-of';
import { readBanks } from '../../../wishes/orders/read-orders';
import type { RowDoubt, RowRecord } from '../../row-record';
import type { RowTab } from '../../row-tab';
import { rowCalls } from '../../sent-rows';
import { withDoubts } from '../judged-record';

const isAccountNumber = (key: string): boolean => /(^|[._])account_number$/.test(key);

/** Records with a doubt for each account number that its cell holds as a number: of a typed 0081234567 Sheets keeps 81234567. */
export function doubtAccountNumbers(
  { cells, columnOf }: Pick<RowTab, 'cells' | 'columnOf'>,
  records: readonly RowRecord[],
): readonly RowRecord[] {
  const columns = [...columnOf].filter(([key]) => isAccountNumber(key));
  if (columns.length === 0) return records;
  const doubtsAt = (row: number): RowDoubt[] =>
    columns.flatMap(([key, column]) => {
      const value = cells[row - 1]?.[column - 1];
      return typeof value === 'number'
        ? [{ message: 'rows.doubt.accountNumber', column: key, values: { value: String(value) } }]
        : [];
    });
  return records.map((record) => {
    const doubts = record.status === 'ready' ? record.rows.flatMap(({ row }) => doubtsAt(row)) : [];
    return withDoubts(record, doubts);
  });
}

/** Records of the shop's own accounts with a doubt for each that gets another number: customers would pay into it from then on. */
export function doubtMovedAccounts(
  session: Pick<ShopSession, 'client'>,
  { id: endpoint }: Endpoint,
  records: readonly RowRecord[],
): readonly RowRecord[] {
  const isAsked = ({ status, input }: RowRecord) => status === 'ready' && input.account_number !== undefined;
  if (endpoint !== catalogue.bank.update.id || !records.some(isAsked)) return records;
  const numbers = new Map(readBanks(session).map(({ bank_id, account_number }) => [String(bank_id), account_number]));
  return records.map((record) => {
    const { bank_id, account_number: value } = record.input;
    const live = isAsked(record) ? numbers.get(String(bank_id)) : undefined;
    if (live === undefined || live === String(value)) return record;
    const values = { value: String(value), live };
    return withDoubts(record, [{ message: 'rows.doubt.accountMoved', column: 'account_number', values }]);
  });
}

const holderOf = ({ holder_name, xendit_bank_id, bank_id }: RowRecord['input']): string =>
  [holder_name, xendit_bank_id ?? bank_id].filter((part) => part !== undefined).join(', ');

/** Records with a doubt for each account number that is another holder's too, here or in what was sent before: it was filled down, or stands a row off. */
export function doubtSharedAccounts(
  access: Pick<ShopSession, 'journal'>,
  { id: endpoint, parameters }: Endpoint,
  records: readonly RowRecord[],
): readonly RowRecord[] {
  if (!('account_number' in parameters)) return records;
  const asked = records.flatMap(({ status, input }) => (status === 'ready' ? [input] : []));
  const sent = rowCalls(access, endpoint).flatMap(({ call }) => (call.state === 'failed' ? [] : [call.intent.input]));
  const byNumber = groupOf([...asked, ...sent], ({ account_number }) => String(account_number));
  return records.map((record) => {
    const { account_number: value } = record.input;
    if (value === undefined) return record;
    const holders = new Map(
      byNumber.get(String(value))?.map((input) => [holderOf(input).trim().toLowerCase(), holderOf(input)] as const),
    );
    if (holders.size < 2) return record;
    const values = { value: String(value), holders: [...holders.values()].slice(0, 3).join('; ') };
    return withDoubts(record, [{ message: 'rows.doubt.sameAccount', column: 'account_number', values }]);
  });
}
