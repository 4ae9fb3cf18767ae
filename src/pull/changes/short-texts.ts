import type { KeptChange } from '../../state/schema/changes/kept-changes';
import { cutText } from '../../text/well-formed';

/** So much of a text is kept of a change: of each tab thousands of them are. */
export const longestText = 500;
/** So much of what is the same in both is kept before what differs. */
const lead = 60;

type Step = Pick<KeptChange, 'from' | 'to'>;

/** What a change is told as: of texts that are too long what is around their first difference, `…` for the rest; anything else as it is. */
export function shortTexts<Told extends Step>(step: Told): Told {
  const [from, to] = [String(step.from), String(step.to)];
  if (Math.max(from.length, to.length) <= longestText) return step;
  const start = wholeFrom(from, Math.max(0, firstDifference(from, to) - lead));
  return { ...step, from: partOf(from, start), to: partOf(to, start) };
}

function firstDifference(one: string, other: string): number {
  let place = 0;
  while (place < one.length && one[place] === other[place]) place += 1;
  return place;
}

/** The place itself, or the one before it where it is amid a character. */
const wholeFrom = (text: string, place: number): number => cutText(text, place).length;

function partOf(text: string, start: number): string {
  const part = cutText(text.slice(start), longestText);
  const rest = start + part.length < text.length ? '…' : '';
  return `${start > 0 ? '…' : ''}${part}${rest}`;
}
