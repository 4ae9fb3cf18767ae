import type { Choice, EditView, PlanView } from '../../shell/server/rpc-views';

/** Whose values a person chose on the page, by key; of all other conflicts both values stay where they are. */
export type Choices = ReadonlyMap<string, Choice>;

/** As the script has bound them to the plan. */
export const choicesIn = ({ edits }: PlanView): Choices =>
  new Map(edits.flatMap(({ key, choice }) => (choice ? [[key, choice] as const] : [])));

/** With the same choice for several edits; with none for `null`. */
export function withChoice(choices: Choices, keys: readonly string[], choice: Choice | null): Choices {
  const changed = new Map(choices);
  for (const key of keys) {
    if (choice) changed.set(key, choice);
    else changed.delete(key);
  }
  return changed;
}

/** Whether the page says something else than the plan: a push would not follow it. */
export const areUnbound = ({ edits }: PlanView, choices: Choices): boolean =>
  edits.some(({ key, choice, mayBeChosen }) => mayBeChosen && choices.get(key) !== choice);

/** How many choices the script has not taken over: their edits, or the shop's values, are others by now. */
export const countLostChoices = ({ edits }: PlanView, choices: Choices): number =>
  edits.filter(({ key, choice }) => choices.has(key) && choices.get(key) !== choice).length;

/** In how many cells the shop's value takes the place of the person's. */
export const countTheirs = ({ edits }: PlanView): number => edits.filter(({ choice }) => choice === 'theirs').length;

export const choosable = (edits: readonly EditView[]): EditView[] => edits.filter(({ mayBeChosen }) => mayBeChosen);
