import { countBy } from './count-by';

/** A text, and what is to take its place. */
export interface TextEdit {
  readonly before: string;
  readonly after: string;
}

/** What was found, and what was put in its place. */
export interface Replacement {
  readonly from: string;
  readonly to: string;
}

/** So many edits tell what was looked for. */
const sample = 20;

/** The replacement that explains most of some edits, and how many it does; `undefined` where none explains any. */
export function replacementIn(edits: readonly TextEdit[]): (Replacement & { readonly count: number }) | undefined {
  const told = countBy(edits.slice(0, sample).flatMap((edit) => replacementsOf(edit).map(keyOf)));
  const [likeliest] = [...told].sort(([, one], [, other]) => other - one);
  if (!likeliest) return undefined;
  const [from = '', to = ''] = likeliest[0].split(between);
  return { from, to, count: edits.filter((edit) => explains({ from, to }, edit)).length };
}

/** Stands in no text of a cell. */
const between = '\u0000';

const keyOf = ({ from, to }: Replacement): string => from + between + to;

/** Sheets finds capitals and small letters alike, unless it is told not to. */
const explains = ({ from, to }: Replacement, { before, after }: TextEdit): boolean =>
  before.split(from).join(to) === after || before.split(anyCase(from)).join(to) === after;

const anyCase = (text: string): RegExp => new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'i');

/** Every replacement of one letter that explains an edit, and that of the part in which both texts differ. */
function replacementsOf(edit: TextEdit): Replacement[] {
  const { before, after } = edit;
  const ofLetters = [...new Set(before.toLowerCase())].flatMap((from): Replacement[] => {
    const times = before.split(anyCase(from)).length - 1;
    const length = 1 + (after.length - before.length) / times;
    const at = before.toLowerCase().indexOf(from);
    return Number.isInteger(length) && length >= 0 && at >= 0 ? [{ from, to: after.slice(at, at + length) }] : [];
  });
  const part = differingPart(edit);
  const found = part.from.length > 1 ? [...ofLetters, part] : ofLetters;
  return found.filter((one) => explains(one, edit));
}

/** Without what both texts begin and end with. */
function differingPart({ before, after }: TextEdit): Replacement {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  return { from: before.slice(start, before.length - end), to: after.slice(start, after.length - end) };
}
