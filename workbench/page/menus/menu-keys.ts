/// <reference lib="dom" />

/** Of a list itself, not of those that are open in it. */
export const buttonsIn = (list: HTMLElement | null): readonly HTMLButtonElement[] => [
  ...(list?.querySelectorAll<HTMLButtonElement>(':scope > button:enabled, :scope > .menu-branch > button') ?? []),
];

/** From the place of an item to the one that gets the focus, of so many. */
const moves: Readonly<Record<string, (place: number, count: number) => number>> = {
  ArrowDown: (place, count) => (place + 1) % count,
  ArrowUp: (place, count) => (place - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** Arrows, Home, End and letters move the focus between the buttons of a list. @returns whether the key is one that moves between items. */
export function moveBy({ key, ctrlKey, metaKey, altKey }: KeyboardEvent, list: HTMLElement | null): boolean {
  const buttons = buttonsIn(list);
  const place = buttons.findIndex((button) => button.matches(':focus'));
  const move = moves[key];
  if (move) buttons[move(place, buttons.length)]?.focus();
  else if (key.length !== 1 || key === ' ' || ctrlKey || metaKey || altKey) return false;
  else nextWith(key, buttons, place)?.focus();
  return true;
}

/** The next item below a place that begins with a letter, from the top again after the last. */
const nextWith = (letter: string, buttons: readonly HTMLButtonElement[], place: number) =>
  [...buttons.slice(place + 1), ...buttons.slice(0, place + 1)].find((button) =>
    button.textContent.toLowerCase().startsWith(letter.toLowerCase()),
  );
