import { en } from './en/en';
import { id } from './id/id';

export type Language = 'id' | 'en';
export type MessageId = keyof typeof en;
/** What the placeholders of a text stand for: `{count}` and the like. */
export type MessageValues = Readonly<Record<string, string | number>>;

/** Not a table of both: what is not named is not loaded. */
const textsIn = (language: Language): Readonly<Record<MessageId, string>> => (language === 'id' ? id : en);

/** Whether this version knows a text: what was stored may come from another one. All languages have the same; most people read this one. */
export const isMessageId = (text: unknown): text is MessageId =>
  typeof text === 'string' && typeof Reflect.get(id, text) === 'string';

/** The text in a language, its `{placeholders}` filled in. A placeholder without a value stays visible, so that it is noticed. */
export function say(language: Language, message: MessageId, values: MessageValues = {}): string {
  return textsIn(language)[message].replace(/\{(\w+)\}/g, (placeholder, name: string) =>
    name in values ? formatValue(language, values[name] ?? '') : placeholder,
  );
}

/** Thousands the way each language writes them, since counts of rows and calls run into thousands. */
function formatValue(language: Language, value: string | number): string {
  if (typeof value === 'string') return value;
  const [whole = '', fraction] = String(value).split('.');
  const [thousands, decimal] = language === 'id' ? ['.', ','] : [',', '.'];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  return fraction === undefined ? grouped : `${grouped}${decimal}${fraction}`;
}

/** The language for an account's locale (`id`, `id_ID`, `en_GB`): Indonesian unless the account is in another language. */
export function languageOf(locale: string): Language {
  return locale === '' || /^(id|in|ms|jv|su)\b/i.test(locale.replace('_', '-')) ? 'id' : 'en';
}
