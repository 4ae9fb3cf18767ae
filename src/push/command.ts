import type { Endpoint, Risk } from '../api/endpoint';
import type { Edit } from './edit';

/** The state of a record that is in the shop no more. */
export const deletedState = 'DELETED';
/** The state of a record of which the shop tells nothing but that it is there. */
export const presentState = 'EXISTS';

/** Something that can be done with a record besides changing it, as data. */
export interface Command {
  /** What a person writes into the cell, in capitals. */
  readonly word: string;
  readonly endpoint: Endpoint;
  readonly input: (recordId: string, details: NonNullable<Edit['details']>) => Readonly<Record<string, unknown>>;
  /** The endpoint's own when absent. */
  readonly risk?: Risk;
  /** The states of a record in which it can be carried out; any other than `to` when absent. */
  readonly from?: readonly string[];
  /** The state that the record has afterwards. */
  readonly to: string;
  /** The command that takes it back. */
  readonly undoneBy?: string;
  /** Whether it is only for taking another one back, not for cells. */
  readonly isWayBackOnly?: boolean;
}
