/** Two that follow each other may have come so from the counter. */
const fewestDragged = 3;

/**
 * Those of some numbers, kept as texts, in which each counts on from the one above, up or down: they were dragged.
 * @param numbers from top to bottom. @param fewest so many in a row.
 */
export function countedOn(numbers: readonly string[], fewest = fewestDragged): ReadonlySet<string> {
  const rises = numbers.map((number, at) => riseBetween(numbers[at - 1] ?? '', number));
  const dragged = new Set<string>();
  let first = 0;
  rises.forEach((rise, at) => {
    if (rise === 0) first = at;
    else if (rise !== rises[at - 1]) first = at - 1;
    if (at - first + 1 >= fewest) for (const number of numbers.slice(first, at + 1)) dragged.add(number);
  });
  return dragged;
}

/** How far a number can be told from the one before it. */
const countedDigits = /\d{1,15}$/;

/** 1 or -1 where one text counts on from the other, as a cell that is dragged does; else 0. */
function riseBetween(one: string, other: string): 1 | -1 | 0 {
  const [before = '', after = ''] = [one, other].map((text) => countedDigits.exec(text)?.[0] ?? '');
  if (before === '' || after === '') return 0;
  if (one.slice(0, one.length - before.length) !== other.slice(0, other.length - after.length)) return 0;
  const rise = Number(after) - Number(before);
  return rise === 1 || rise === -1 ? rise : 0;
}
