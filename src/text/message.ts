import { en } from './en/en';
import { id } from './id/id';

export type Language = 'id' | 'en';
export type MessageId = keyof typeof en;
/** What the placeholders of a text stand for: `{count}` and the like. */
export type MessageValues = Readonly<Record<string, string | number>>;

const messageIds: ReadonlySet<unknown> = new Set(Object.keys(en));

/** Whether this version knows a text: what was stored may come from another one. */
export const isMessageId = (id: unknown): id is MessageId => messageIds.has(id);

const texts: Readonly<Record<Language, Readonly<Record<MessageId, string>>>> = { en, id };

/** The text in a language, its `{placeholders}` filled in. A placeholder without a value stays visible, so that it is noticed. */
export function say(language: Language, message: MessageId, values: MessageValues = {}): string {
  return texts[language][message].replace(/\{(\w+)\}/g, (placeholder, name: string) =>
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
