/** Which columns are wanted, in their order; `null` for all of them in the order of the dataset. */
export type ColumnChoice = readonly string[] | null;

const chosenOf = (choice: ColumnChoice, all: readonly string[]): readonly string[] =>
  choice === null ? all : choice.filter((key) => all.includes(key));

/** All in their own order is the same as no choice. */
const simplify = (chosen: readonly string[], all: readonly string[]): ColumnChoice =>
  chosen.length === all.length && chosen.every((key, index) => key === all[index]) ? null : chosen;

/** As the list shows them: the wanted ones in their order, then the others. */
export function orderColumns(choice: ColumnChoice, all: readonly string[]): readonly string[] {
  const chosen = chosenOf(choice, all);
  return [...chosen, ...all.filter((key) => !chosen.includes(key))];
}

export const isChosen = (choice: ColumnChoice, key: string): boolean => choice === null || choice.includes(key);

/** A column that comes back takes its own place again, or the last one where the person has an order of their own. */
export function setChosen(choice: ColumnChoice, all: readonly string[], key: string, isWanted: boolean): ColumnChoice {
  const others = chosenOf(choice, all).filter((one) => one !== key);
  if (!isWanted) return others;
  const inDatasetOrder = all.filter((one) => one === key || others.includes(one));
  const isInDatasetOrder = others.every((one, index) => one === inDatasetOrder.filter((other) => other !== key)[index]);
  return simplify(isInDatasetOrder ? inDatasetOrder : [...others, key], all);
}

/** Moves a wanted column by one place, up (-1) or down (1); as it is where there is no such place. */
export function moveColumn(choice: ColumnChoice, all: readonly string[], key: string, step: -1 | 1): ColumnChoice {
  const chosen = [...chosenOf(choice, all)];
  const from = chosen.indexOf(key);
  const to = from + step;
  const other = chosen[to];
  if (from < 0 || other === undefined) return choice;
  chosen[to] = key;
  chosen[from] = other;
  return simplify(chosen, all);
}
