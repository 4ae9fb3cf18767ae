import { openScheduled } from './open-scheduled';

/** From the virtual clock's beginning, less what has passed by then. */
export const untilSaturday = 24 * 5 - 2;

/** A turn whose failure shows in the list of executions. */
export const failureOf = (work: () => void): string => {
  try {
    work();
    return 'none';
  } catch (error) {
    return String(error);
  }
};

/** So many prices, planned for the weekend. */
export function openPlanned(count = 2) {
  const bench = openScheduled();
  const { planned, push } = bench.plan(count);
  const prices = () => planned.map(({ id }) => bench.price(id));
  const [before, wanted] = [planned.map((one) => one.before), planned.map((one) => one.wanted)];
  const setPrice = (id: number | undefined, price: number) => {
    const found = bench.shop.variations().find((one) => one.id === id);
    if (found) Object.assign(found, { price });
  };
  return { ...bench, planned, push, prices, before, wanted, setPrice };
}
