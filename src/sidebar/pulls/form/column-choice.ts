/** Which columns are wanted, in their order; `null` for what the dataset begins with. */
export type ColumnChoice = readonly string[] | null;

/** The columns of a dataset, in its order. */
export interface OfferedColumns {
  readonly all: readonly string[];
  /** Those that are shown where nothing is chosen: what is seldom needed is hidden. */
  readonly usual: readonly string[];
}

const chosenOf = (choice: ColumnChoice, { all, usual }: OfferedColumns): readonly string[] =>
  choice === null ? usual : choice.filter((key) => all.includes(key));

/** The usual ones in their own order are the same as no choice. */
const simplify = (chosen: readonly string[], { usual }: OfferedColumns): ColumnChoice =>
  chosen.length === usual.length && chosen.every((key, index) => key === usual[index]) ? null : chosen;

/** All of them, the choice of whoever wants those too that are seldom needed. */
export const chooseAll = (offered: OfferedColumns): ColumnChoice => simplify(offered.all, offered);

/** As the list shows them: the wanted ones in their order, then the others. */
export function orderColumns(choice: ColumnChoice, offered: OfferedColumns): readonly string[] {
  const chosen = chosenOf(choice, offered);
  return [...chosen, ...offered.all.filter((key) => !chosen.includes(key))];
}

export const isChosen = (choice: ColumnChoice, { usual }: OfferedColumns, key: string): boolean =>
  (choice ?? usual).includes(key);

/** A column that comes back takes its own place again, or the last one where the person has an order of their own. */
export function setChosen(choice: ColumnChoice, offered: OfferedColumns, key: string, isWanted: boolean): ColumnChoice {
  const others = chosenOf(choice, offered).filter((one) => one !== key);
  if (!isWanted) return simplify(others, offered);
  const inDatasetOrder = offered.all.filter((one) => one === key || others.includes(one));
  const isInDatasetOrder = others.every((one, index) => one === inDatasetOrder.filter((other) => other !== key)[index]);
  return simplify(isInDatasetOrder ? inDatasetOrder : [...others, key], offered);
}

/** Moves a wanted column by one place, up (-1) or down (1); as it is where there is no such place. */
export function moveColumn(choice: ColumnChoice, offered: OfferedColumns, key: string, step: -1 | 1): ColumnChoice {
  const chosen = [...chosenOf(choice, offered)];
  const from = chosen.indexOf(key);
  const to = from + step;
  const other = chosen[to];
  if (from < 0 || other === undefined) return choice;
  chosen[to] = key;
  chosen[from] = other;
  return simplify(chosen, offered);
}
