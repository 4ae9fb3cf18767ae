/**
 * Who wrote a text with a number. What is ambiguous, `1.000` without a currency, is one thing in the text of a program, which puts a point before
 * decimals, and two in that of a person: it is not read then.
 */
export type Writer = 'shop' | 'person';

export interface Amount {
  readonly value: number;
  /** Whether the text says that it is money. */
  readonly hasCurrency: boolean;
}

const printed =
  /^(?<before>[-−+(]?)\s*(?<front>rp\.?|idr)?\s*(?<inner>[-−+(]?)\s*(?<figures>\d[\d.,]*?)(?:,[-–—]{1,2})?\s*(?<behind>idr)?\s*(?<end>\)?)$/i;

/** One mark before three figures: thousands to some, thousandths to others. */
const ambiguous = /^[1-9]\d{0,2}[.,]\d{3}$/;

/** What a program prints where it prints no money. */
const plain = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i;

/**
 * The number in a text, with whatever is put around it: `Rp. 1.000`, `Rp1.000,-`, `(Rp1.000)` (which is below zero), `IDR 1,000.50`, `1.234,50`.
 * `undefined` for what is none, and where thousands are not what they seem: `1.00.0`.
 */
export function readAmount(text: string, writer: Writer): Amount | undefined {
  const trimmed = text.trim();
  if (writer === 'shop' && plain.test(trimmed)) return { value: Number(trimmed), hasCurrency: false };
  const found = printed.exec(trimmed)?.groups;
  if (!found) return undefined;
  const { before = '', inner = '', figures = '', end = '' } = found;
  const sign = before + inner;
  if (sign.length > 1 || (sign === '(') !== (end === ')')) return undefined;
  const hasCurrency = found.front !== undefined || found.behind !== undefined;
  if (writer === 'person' && !hasCurrency && ambiguous.test(figures)) return undefined;
  const value = numberIn(figures);
  if (value === undefined) return undefined;
  return { value: sign === '' || sign === '+' ? value : -value, hasCurrency };
}

/** Thousands stand in threes, all behind the same mark; what stands behind another one, or behind one that cannot be theirs, are decimals. */
function numberIn(figures: string): number | undefined {
  const [, whole = '', decimals = ''] =
    /^([1-9]\d{0,2}(?:\.\d{3})+)(?:,(\d+))?$/.exec(figures) ??
    /^([1-9]\d{0,2}(?:,\d{3})+)(?:\.(\d+))?$/.exec(figures) ??
    /^(\d+)(?:[.,](\d+))?$/.exec(figures) ??
    [];
  return whole === '' ? undefined : Number(`${whole.replace(/[.,]/g, '')}.${decimals}`);
}
