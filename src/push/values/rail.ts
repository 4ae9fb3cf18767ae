import type { PushSettings } from '../../state/schema/settings';
import type { MessageId, MessageValues } from '../../text/message';
import type { MassContext } from '../../wishes/many/mass-rules';
import type { UsualValues } from '../../wishes/sizes/usual-values';
import type { Edit, Reason, Value } from '../edit';

/** A rule about edits: when it applies, and what is said then. */
export interface Rail<Context> {
  readonly message: MessageId;
  readonly applies: (edit: Edit, context: Context) => boolean;
  readonly values?: (edit: Edit, context: Context) => MessageValues;
}

/** What a rule about a kind of value may look at besides the edit itself. */
export interface CellContext extends MassContext {
  readonly settings: PushSettings;
  /** By the shop's clock. */
  readonly today: string;
  /** What the shop had said in another column of the row. */
  readonly baselineIn: (column: string) => Value;
  /** The column that says the same in the other way: a stock's difference, a difference's stock, the id for a name. */
  readonly counterpart: { readonly column: string; readonly isEdited: boolean } | undefined;
  /** What the shop's records hold in a column; `undefined` where they are too few to tell. */
  readonly usualIn: (column: string) => UsualValues | undefined;
  /** The numbers that the tab's edits ask for in a column. */
  readonly askedIn: (column: string) => readonly number[];
  /** Whether the cell shows its number as a percentage. */
  readonly isPercent: boolean;
}

/** Of several rules about one thing the first that applies is said. */
export const firstOf = <Context>(rails: readonly Rail<Context>[]): Rail<Context>[] =>
  rails.map((rail, index) => ({
    ...rail,
    applies: (edit, context) =>
      rail.applies(edit, context) && !rails.slice(0, index).some(({ applies }) => applies(edit, context)),
  }));

/** What the rails that apply say, in their order. */
export const reasonsOf = <Context>(rails: readonly Rail<Context>[], edit: Edit, context: Context): Reason[] =>
  rails
    .filter(({ applies }) => applies(edit, context))
    .map(({ message, values }) => ({ message, values: values?.(edit, context) ?? {} }));

/** For messages that repeat what stands in the cell. */
export const wantedValue = ({ wanted }: Edit): MessageValues => ({ value: String(wanted) });
