import type { MessageId, MessageValues } from '../text/message';

/** A text with its values, told in the reader's language when it is shown. */
export interface Reason {
  readonly message: MessageId;
  readonly values: MessageValues;
}

/** One cell that a person changed: a variation's stock in one warehouse. */
export interface StockEdit {
  /** `variation:warehouse`. */
  readonly key: string;
  readonly variationId: number;
  readonly productId: number;
  readonly warehouseId: number;
  readonly sku: string;
  readonly name: string;
  /** What the shop had said when the cell was pulled; `''` when it said nothing. */
  readonly baseline: number | '';
  /** What the cell holds: a whole number, or anything that a person may have typed. */
  readonly wanted: number | string;
}

/**
 * What is to become of an edit. `ready`: will be pushed; `alreadySo`: the shop holds that value by now; `conflict`: the shop's value
 * changed since the pull; `blocked`: a rule forbids it.
 */
export type EditStatus = 'ready' | 'alreadySo' | 'conflict' | 'blocked';

export interface PlannedEdit extends StockEdit {
  readonly status: EditStatus;
  /** What the shop holds now; `''` when it was not read or holds nothing. */
  readonly live: number | '';
  /** Why it is not pushed. */
  readonly reason?: Reason;
}

/** An edit that may go to the shop. */
export interface ReadyEdit extends PlannedEdit {
  readonly status: 'ready';
  readonly wanted: number;
  readonly live: number;
}

export const isReady = (edit: PlannedEdit): edit is ReadyEdit =>
  edit.status === 'ready' && typeof edit.wanted === 'number' && edit.live !== '';

export const editKey = (variationId: number, warehouseId: number): string => `${variationId}:${warehouseId}`;

export const blocked = (edit: StockEdit, message: MessageId, values: MessageValues = {}): PlannedEdit => ({
  ...edit,
  status: 'blocked',
  live: '',
  reason: { message, values },
});
