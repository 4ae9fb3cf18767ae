import type { PushSettings } from '../../state/schema/settings';
import type { MessageId, MessageValues } from '../../text/message';
import type { Edit, Reason, Value } from '../edit';

/** A rule about edits: when it applies, and what is said then. */
export interface Rail<Context> {
  readonly message: MessageId;
  readonly applies: (edit: Edit, context: Context) => boolean;
  readonly values?: (edit: Edit, context: Context) => MessageValues;
}

/** What a rule about a kind of value may look at besides the edit itself. */
export interface CellContext {
  readonly settings: PushSettings;
  /** What the shop had said in another column of the row, and what the row would hold after the push. */
  readonly baselineIn: (column: string) => Value;
  readonly cellIn: (column: string) => Value;
  /** The column that says the same in the other way: a stock's difference, a difference's stock, the id for a name. */
  readonly counterpart: { readonly column: string; readonly isEdited: boolean } | undefined;
  /** How many edits of the tab, this one among them, ask for the same value of the same kind. */
  readonly alike: number;
}

/** What the rails that apply say, in their order. */
export const reasonsOf = <Context>(rails: readonly Rail<Context>[], edit: Edit, context: Context): Reason[] =>
  rails
    .filter(({ applies }) => applies(edit, context))
    .map(({ message, values }) => ({ message, values: values?.(edit, context) ?? {} }));

/** For messages that repeat what stands in the cell. */
export const wantedValue = ({ wanted }: Edit): MessageValues => ({ value: String(wanted) });
