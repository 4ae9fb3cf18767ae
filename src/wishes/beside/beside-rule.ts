import type { Value } from '../../state/shapes/value';
import type { MessageId, MessageValues } from '../../text/message';

/** What a record holds in a column, before an edit or after it; `undefined` where nobody knows. */
export type ValueIn = (column: string) => Value | undefined;

/** A rule about what two values of a record mean beside each other, whichever of them is edited. */
export interface BesideRule {
  readonly message: MessageId;
  /** Columns whose edits it is asked about. */
  readonly columns: readonly string[];
  /** Whether no cell can mean it; otherwise it takes a tick. */
  readonly isError?: true;
  /**
   * What it has to say of an edit in a column: nothing where the values go together.
   * @param after what would stand there. @param before what the shop says.
   */
  readonly tell: (column: string, after: ValueIn, before: ValueIn) => MessageValues | undefined;
}
