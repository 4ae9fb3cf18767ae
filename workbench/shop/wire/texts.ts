import { isPlainObject, type JsonObject, type JsonValue } from '../shop-message';

/** The same with every text that has blanks at its ends without them. */
export const trimmed = (sent: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(sent).map(([name, value]) => [name, mapTexts(value, (text) => text.trim())]));

/** The same with `null` for every blank text. */
export const withNulls = (told: JsonValue): JsonValue => mapTexts(told, (text) => (text.trim() === '' ? null : text));

function mapTexts(value: JsonValue, change: (text: string) => JsonValue): JsonValue {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return (value as readonly JsonValue[]).map((item) => mapTexts(item, change));
  if (!isPlainObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, mapTexts(inner, change)]));
}
