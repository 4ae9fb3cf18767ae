import type { FormFieldView } from '../../shell/server/rpc-views';

/** What is wrong with something that was filled in. */
export type FormIssue =
  | 'required'
  | 'notWhole'
  | 'notDigits'
  | 'notAnId'
  | 'tooSmall'
  | 'tooLarge'
  | 'tooLong'
  | 'tooBig'
  | 'stillRead'
  | 'unreadable'
  | 'notJson';

export type ReadText = { readonly value: unknown } | { readonly issue: FormIssue };

/** What a text means that was typed or chosen for a field; it is not blank. */
export function readText(view: FormFieldView, typed: string): ReadText {
  const text = typed.trim();
  switch (view.type) {
    case 'integer':
      return readWhole(view, text);
    case 'digits':
      return readDigits(view, text.replace(/[\s-]/g, ''));
    case 'boolean':
      return { value: text === 'true' };
    case 'object':
    case 'list':
      return readJson(text);
    default:
      // A password is taken as it was typed.
      return readPlain(view, view.isSecret ? typed : text);
  }
}

/** Digits, in groups of three or not: what a whole number cannot have is a decimal, so both signs can only part groups. */
const whole = /^-?(?:\d+|\d{1,3}(?:[.,]\d{3})+)$/;

/** Whose id it is has no thousands: `123,456` are two of them. */
const isId = ({ name, names }: FormFieldView): boolean => names !== undefined || /(?:^|_)ids?$/.test(name);

function readWhole(view: FormFieldView, text: string): ReadText {
  if (isId(view) && !/^\d+$/.test(text)) return { issue: 'notAnId' };
  const plain = text.replace(/^rp\.?\s*/i, '');
  if (!whole.test(plain)) return { issue: 'notWhole' };
  const digits = plain.replace(/[.,]/g, '');
  const number = Number(digits);
  // An id may have more digits than a number keeps.
  return Number.isSafeInteger(number) ? within(view, number) : { value: digits };
}

function within({ min, max }: FormFieldView, number: number): ReadText {
  if (min !== undefined && number < min) return { issue: 'tooSmall' };
  return max !== undefined && number > max ? { issue: 'tooLarge' } : { value: number };
}

/** A phone number or a postal code keeps its zeros, so it stays a text. */
function readDigits(view: FormFieldView, text: string): ReadText {
  if (!/^\d+$/.test(text)) return { issue: view.names ? 'notAnId' : 'notDigits' };
  const limit = within(view, Number(text));
  return 'issue' in limit ? limit : { value: text };
}

/** A moment comes from its field as `2026-03-02T18:00`. */
function readPlain({ isMoment, max }: FormFieldView, text: string): ReadText {
  if (max !== undefined && text.length > max) return { issue: 'tooLong' };
  return { value: isMoment ? text.replace('T', ' ') : text };
}

function readJson(text: string): ReadText {
  try {
    const value: unknown = JSON.parse(text);
    return { value };
  } catch {
    return { issue: 'notJson' };
  }
}
