import * as v from 'valibot';
import type { InProcessWorkbench } from '../../workbench/in-process-workbench';
import type { RecordedShopOptions } from '../../workbench/recorded/recorded-shop';

/** A state in which a spreadsheet may be left, and how it has to go on. */
export interface Scenario {
  /** Of its file, without ending. */
  readonly name: string;
  readonly title: string;
  readonly shop: RecordedShopOptions;
  /**
   * Brings a new spreadsheet into the state.
   * @param another opens one more like it, for seeing what becomes of it undisturbed.
   * @returns what {@link check} needs to know, as plain JSON.
   * @throws Error when it cannot be brought there.
   */
  readonly arrange: (bench: InProcessWorkbench, another: () => InProcessWorkbench) => unknown;
  /** Goes on from the state and looks at what the shop holds then. @param expected what {@link arrange} gave. */
  readonly check: (bench: InProcessWorkbench, expected: unknown) => void;
}

const smallShop: RecordedShopOptions = { products: 12, orders: 0, warehouses: 2, warehouseShare: 0.3 };

export const scenario = <S extends v.GenericSchema>({
  expected: schema,
  arrange,
  check,
  shop = {},
  ...title
}: {
  readonly name: string;
  readonly title: string;
  /** Besides what makes it small. */
  readonly shop?: RecordedShopOptions;
  readonly expected: S;
  readonly arrange: (bench: InProcessWorkbench, another: () => InProcessWorkbench) => v.InferInput<S>;
  readonly check: (bench: InProcessWorkbench, expected: v.InferOutput<S>) => void;
}): Scenario => ({
  ...title,
  shop: { ...smallShop, ...shop },
  arrange: (bench, another) => v.parse(schema, arrange(bench, another)),
  check: (bench, expected) => check(bench, v.parse(schema, expected)),
});
