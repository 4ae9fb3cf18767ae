import { readPrintedMoney } from '../api/values/read-number';
import { cutDay } from '../days/cut-day';
import { readMoment } from '../days/read-moment';
import type { Column, ColumnKind, PlainCell } from './table';

/** Records found before anybody knows their columns. */
export interface FoundRecords {
  readonly keys: readonly string[];
  readonly ids: () => readonly string[];
  /** By the position of their key. */
  readonly values: (id: string) => readonly (PlainCell | null)[];
}

export interface DiscoveredColumns {
  readonly columns: readonly Column[];
  /** The column that names every record once; the number of the record where none does. */
  readonly idColumn: string;
}

/** Tells rows apart where the records have no id of their own. */
export const rowNumberColumn: Column = {
  key: '#row',
  kind: 'id',
  title: { en: 'No.', id: 'No.' },
  widthPixels: 50,
  pushable: false,
};

/** The columns of records of whatever shape, in the order in which their fields first appear; each column's kind by all its values. */
export function discoverColumns(records: FoundRecords): DiscoveredColumns {
  const profiles = records.keys.map((key) => new ColumnProfile(key));
  const ids = records.ids();
  for (const id of ids) {
    const values = records.values(id);
    profiles.forEach((profile, index) => {
      profile.add(values[index] ?? '');
    });
  }
  const columns = profiles.map((profile) => profile.column());
  const idColumn = profiles.find((profile) => profile.namesAll(ids.length))?.key;
  if (idColumn !== undefined) return { columns, idColumn };
  return { columns: [rowNumberColumn, ...columns], idColumn: rowNumberColumn.key };
}

const isIdName = (key: string): boolean => /(^|[._])id$/.test(key);
const isMoneyName = (key: string): boolean => /(price|amount|nominal|sales|profit|balance|cost|fee)/.test(key);
const isDateName = (key: string): boolean => /(date|_at$|paid_at|created|updated|time$|day$)/.test(key);

/** What the values of one column have in common. */
class ColumnProfile {
  private filled = 0;
  private numbers = 0;
  private printedMoney = 0;
  private days = 0;
  private moments = 0;
  private booleans = 0;
  private readonly distinct: Set<string> | undefined;

  constructor(readonly key: string) {
    if (isIdName(key) && !key.includes('.')) this.distinct = new Set();
  }

  add(value: PlainCell): void {
    if (value === '') return;
    this.filled += 1;
    this.distinct?.add(String(value));
    if (typeof value === 'number') this.numbers += 1;
    else if (typeof value === 'boolean') this.booleans += 1;
    else if (readPrintedMoney(value) !== undefined) this.printedMoney += 1;
    else if (isDateName(this.key) && readMoment(value) !== undefined) {
      if (cutDay(value)?.rest === '') this.days += 1;
      else this.moments += 1;
    }
  }

  /** An id column names every record, and no two the same. */
  namesAll(count: number): boolean {
    return this.distinct !== undefined && this.filled === count && this.distinct.size === count;
  }

  column(): Column {
    const kind = this.kind();
    const words = this.key.replace(/[._]/g, ' ').replace(/^./, (letter) => letter.toUpperCase());
    return {
      key: this.key,
      kind,
      title: { en: words, id: words },
      widthPixels: kind === 'text' ? 160 : 100,
      pushable: false,
    };
  }

  private kind(): ColumnKind {
    if (isIdName(this.key) || this.filled === 0) return isIdName(this.key) ? 'id' : 'text';
    if (this.numbers === this.filled) return isMoneyName(this.key) ? 'money' : 'number';
    if (this.printedMoney === this.filled) return 'money';
    if (this.booleans === this.filled) return 'yesNo';
    if (this.days === this.filled) return 'day';
    return this.days + this.moments === this.filled ? 'moment' : 'text';
  }
}
