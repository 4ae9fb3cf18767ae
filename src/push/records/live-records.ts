import type { ShopSession } from '../../runs/shop-session';
import type { MessageId } from '../../text/message';
import type { RecordFacts } from '../../wishes/wish';
import type { Edit, Reason, Value } from '../edit';

/** Which cell's value is asked for. */
export interface CellRef {
  readonly recordId: string;
  readonly parentId: string;
  readonly column: string;
}

/** What the shop holds now. */
export interface LiveRecords {
  /** Whether the shop still has the record. */
  readonly has: (recordId: string) => boolean;
  /** `undefined` where the record holds no such value: a warehouse that does not keep it. */
  readonly valueOf: (recordId: string, column: string) => Value | undefined;
  /** What people know the record by, by its column; `undefined` where the shop does not tell it. */
  readonly labelOf?: (recordId: string, column: string) => Value | undefined;
  /** The id of the record that this one is part of, where records are told apart from their parents. */
  readonly parentOf?: (recordId: string) => string | undefined;
  /** The ids of all records of the same parent, this one among them. */
  readonly siblingsOf?: (recordId: string) => readonly string[];
  /** What matters of a record to what is asked of it; `undefined` where nothing of it is known. */
  readonly factsOf?: (recordId: string) => RecordFacts | undefined;
  /** What makes an edit doubtful beside the rest of its record. */
  readonly doubtsAbout?: (edit: Edit) => readonly Reason[];
  /** Why the shop as it is cannot take an edit: it knows no such category, or no such bank. */
  readonly objectionTo?: (edit: Edit) => Reason | undefined;
}

export const noRecords: LiveRecords = { has: () => false, valueOf: () => undefined };

/**
 * Reads what the shop holds now in some cells.
 * @param listCalls how many requests a reading of the whole list takes: records are read one by one only below that.
 */
export type ReadLive = (
  session: ShopSession,
  cells: readonly CellRef[],
  listCalls: number,
  step: MessageId,
) => LiveRecords;
