import type { MessageId } from '../text/message';
import { orderStates } from './orders/read-orders';
import type { RecordFacts, Wish } from './wish';

/** Two things that cannot both be meant, since one undoes the other; what is said of both names both. */
interface Exclusion {
  readonly wishes: readonly [Wish, Wish];
  readonly message: MessageId;
}

/** The states of a record that allow what is asked of it; `{state}` in the message is the one that it is in. */
interface Allowance {
  readonly wish: Wish;
  readonly states: readonly string[];
  readonly message: MessageId;
}

/** Finished work that a wish undoes: it is said in numbers. */
interface Undoing {
  readonly wish: Wish;
  readonly isFinished: (facts: RecordFacts) => boolean;
  readonly message: MessageId;
}

export const exclusions: readonly Exclusion[] = [
  { wishes: ['cancel', 'pay'], message: 'blocked.cancelAndPay' },
  { wishes: ['cancel', 'waybill'], message: 'blocked.cancelAndWaybill' },
  { wishes: ['cancel', 'ship'], message: 'blocked.cancelAndShip' },
  { wishes: ['delete', 'pay'], message: 'blocked.deleteAndPay' },
  { wishes: ['delete', 'waybill'], message: 'blocked.deleteAndEdit' },
  { wishes: ['delete', 'edit'], message: 'blocked.deleteAndEdit' },
];

const { accepted, cancelled, rejected, expired } = orderStates;
const alive = [accepted];
const ended = [cancelled, rejected, expired];

export const allowances: readonly Allowance[] = [
  { wish: 'pay', states: alive, message: 'blocked.payEnded' },
  { wish: 'waybill', states: alive, message: 'blocked.waybillEnded' },
  { wish: 'ship', states: alive, message: 'blocked.shipEnded' },
  { wish: 'cancel', states: alive, message: 'blocked.cancelEnded' },
  { wish: 'return', states: ended, message: 'blocked.returnAlive' },
  { wish: 'delete', states: ended, message: 'blocked.deleteAlive' },
];

/** Of several about one wish, the first that applies is said. */
export const undoings: readonly Undoing[] = [
  {
    wish: 'cancel',
    isFinished: ({ isDelivered, paid }) => isDelivered && paid > 0,
    message: 'warning.cancelsDeliveredAndPaid',
  },
  { wish: 'cancel', isFinished: ({ isDelivered }) => isDelivered, message: 'warning.cancelsDelivered' },
  { wish: 'cancel', isFinished: ({ paid }) => paid > 0, message: 'warning.cancelsPaid' },
  { wish: 'delete', isFinished: ({ paid }) => paid > 0, message: 'warning.deletesPaid' },
  { wish: 'ship', isFinished: ({ isDelivered }) => isDelivered, message: 'warning.parcelDelivered' },
  { wish: 'parcel', isFinished: ({ isDelivered }) => isDelivered, message: 'warning.parcelDelivered' },
];
