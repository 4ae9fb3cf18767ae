import { shopMoment } from './shop-day';

const months = ['jan', 'feb', 'mar', 'apr', 'mei', 'jun', 'jul', 'ags', 'sep', 'okt', 'nov', 'des'] as const;

/**
 * A moment, in milliseconds since 1970; `undefined` for what is none. Understands `2021-03-02`, `2021-03-02 13:05:33` (both Jakarta time),
 * ISO with a zone, and `Senin, 9 Ags 2021`.
 */
export function readMoment(value: unknown): number | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  const local = /^(\d{4}-\d{2}-\d{2})(?:[ T](\d{2}:\d{2}(?::\d{2})?))?$/.exec(text);
  if (local) return validMoment(shopMoment(local[1] ?? '', local[2]));
  if (/^\d{4}-\d{2}-\d{2}T[\d:.]+(Z|[+-]\d{2}:?\d{2})$/.test(text)) return validMoment(Date.parse(text));
  const spoken = /^(?:\p{L}+,\s*)?(\d{1,2})\s+(\p{L}{3})\p{L}*\s+(\d{4})$/u.exec(text);
  const month = months.indexOf((spoken?.[2] ?? '').toLowerCase() as (typeof months)[number]) + 1;
  if (!spoken || month === 0) return undefined;
  const twoDigits = (part: string | number) => String(part).padStart(2, '0');
  return validMoment(shopMoment(`${spoken[3]}-${twoDigits(month)}-${twoDigits(spoken[1] ?? '')}`));
}

const validMoment = (moment: number): number | undefined => (Number.isNaN(moment) ? undefined : moment);
