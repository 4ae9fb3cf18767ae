import type { Localization } from '../../shell/localization';
import { valueName } from '../own-text';

const isIdName = (name: string): boolean => /(^|_)(id|number|phone|code|year|month|postal)$/i.test(name);
const isMoneyName = (name: string): boolean =>
  /(price|amount|nominal|sales|profit|balance|cost|fee|rate|total_payment|revenue|saldo)/i.test(name);
/** Elsewhere the same letters may be anything: a size `S` is no product status. */
const isCodeName = (name: string): boolean => /(status|type|category|channel|progress|period)$/i.test(name);

const day = /^\d{4}-\d{2}-\d{2}$/;
const moment = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?$/;
const nothing: readonly unknown[] = [null, undefined, '', '0000-00-00', '0000-00-00 00:00:00'];

/** One value of an answer as people write it, by what its name says that it is. */
export function answerValue(name: string, value: unknown, { texts, format }: Localization): string {
  if (nothing.includes(value)) return '–';
  if (typeof value === 'boolean') return value ? texts.pulls.form.yes : texts.pulls.form.no;
  if (typeof value === 'number') return numberText(name, value, format);
  const text = String(value);
  const [, date = '', time = ''] = moment.exec(text) ?? [];
  if (date !== '') return format.dayAndTime(`${date} ${time}`);
  if (day.test(text)) return format.day(text);
  return isCodeName(name) ? valueName(texts, name, text) : text;
}

function numberText(name: string, value: number, format: Localization['format']): string {
  if (isIdName(name)) return String(value);
  return isMoneyName(name) ? format.rupiah(value) : format.number(value);
}
