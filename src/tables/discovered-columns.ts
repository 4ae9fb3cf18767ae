import { readPrintedMoney } from '../api/values/read-number';
import { cutDay } from '../days/cut-day';
import { readMoment } from '../days/read-moment';
import type { Column, ColumnKind, PlainCell } from './table';

/** Records found before anybody knows their columns. */
export interface FoundRecords {
  readonly keys: readonly string[];
  readonly size: number;
  /** The cells of a row, from 0, by the position of their key; `null`, or nothing, where it has none. */
  readonly values: (row: number) => readonly (PlainCell | null)[];
}

/** Says in words which record a row is about, where no single column of ids does. */
export const rowNameColumn: Column = {
  key: '#row',
  kind: 'id',
  title: { en: 'Row ID', id: 'ID baris' },
  widthPixels: 120,
  pushable: false,
};

/**
 * The columns of records of whatever shape: those that are known as they are, then new ones in the order in which their fields first appear. A column's
 * kind is found out by all its values, once; where there are none yet, it is a guess.
 */
export function discoverColumns(records: FoundRecords, known: readonly Column[]): readonly Column[] {
  const profiles = new Map(records.keys.map((key) => [key, new ColumnProfile(key)]));
  const inOrder = [...profiles.values()];
  for (let row = 0; row < records.size; row += 1) {
    const values = records.values(row);
    inOrder.forEach((profile, index) => {
      profile.add(values[index] ?? '');
    });
  }
  const isKnown = new Set(known.map(({ key }) => key));
  return [
    ...known.map((column) => grown(column, profiles.get(column.key))),
    ...inOrder.filter(({ key }) => !isKnown.has(key)).map((profile) => profile.column()),
  ];
}

/** A column that nothing is known of yet but its name. */
export const guessedColumn = (key: string): Column => new ColumnProfile(key).column();

function grown(column: Column, profile: ColumnProfile | undefined): Column {
  if (!column.isGuess || !profile?.hasValues) return column;
  const { isGuess: _, ...known } = column;
  return { ...known, kind: profile.column().kind };
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

  constructor(readonly key: string) {}

  get hasValues(): boolean {
    return this.filled > 0;
  }

  add(value: PlainCell): void {
    if (value === '') return;
    this.filled += 1;
    if (typeof value === 'number') this.numbers += 1;
    else if (typeof value === 'boolean') this.booleans += 1;
    else if (readPrintedMoney(value) !== undefined) this.printedMoney += 1;
    else if (isDateName(this.key) && readMoment(value) !== undefined) {
      if (cutDay(value)?.rest === '') this.days += 1;
      else this.moments += 1;
    }
  }

  column(): Column {
    const kind = this.kind();
    const words = this.key
      .replace(/(?<!\\)[._]/g, ' ')
      .replace(/\\(.)/g, '$1')
      .replace(/^./, (letter) => letter.toUpperCase());
    return {
      key: this.key,
      kind,
      title: { en: words, id: words },
      widthPixels: kind === 'text' ? 160 : 100,
      pushable: false,
      ...(this.filled === 0 && kind === 'text' ? { isGuess: true } : {}),
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
