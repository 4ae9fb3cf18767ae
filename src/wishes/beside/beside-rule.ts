import type { Value } from '../../state/shapes/value';
import type { MessageId, MessageValues } from '../../text/message';

/** What a record holds in a column, before an edit or after it; `undefined` where nobody knows. */
export type ValueIn = (column: string) => Value | undefined;

/** Values that do not go together. */
export interface Oddity {
  /** For the message. */
  readonly values: MessageValues;
  /** How far they are from it: of a cost of 90,000 and a price of 60,000 one and a half. What is not odder than before is excused. */
  readonly size: number;
}

/** A rule about what two values of a record mean beside each other, whichever of them is edited. */
export interface BesideRule {
  readonly message: MessageId;
  /** Columns whose edits it is asked about. */
  readonly columns: readonly string[];
  /** Whether no cell can mean it; otherwise it takes a tick. */
  readonly isError?: true;
  /**
   * What it has to say of an edit in a column: nothing where the values go together.
   * @param valueIn what would stand there.
   */
  readonly tell: (column: string, valueIn: ValueIn) => Oddity | undefined;
}
