import type { OperationNotes } from '../operation';
import type { OperationType } from '../operation-type';
import type { RunLines } from '../run-lines';
import type { ShopSession } from '../shop-session';

/** A run while its operations of one type are sent. */
export interface Delivery<Intent, Result extends OperationNotes> {
  readonly session: ShopSession;
  readonly lines: RunLines<Intent, Result>;
  readonly type: OperationType<Intent, Result>;
}
