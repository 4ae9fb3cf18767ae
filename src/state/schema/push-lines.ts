import { valueSchema } from '../shapes/value';
import * as v from '../valibot';
import type { EntriesOf } from './stored-document';

const values = v.record(v.string(), valueSchema);

/** One value that an operation changes. Thousands of them are packed into a journal. */
export interface Change {
  readonly id: string;
  readonly parentId: string;
  readonly column: string;
  readonly sku: string;
  readonly name: string;
  /** What the shop held when it was read last before the push. */
  readonly from: string | number;
  /** What it is to hold; for a cell that says what to do, what it says. */
  readonly to: string | number;
  /** What the row says about how to carry it out, by column. */
  readonly details?: Readonly<Record<string, string | number>>;
}

export interface PushOperationIntent {
  /** Our only name for it on the other side, kept where the API keeps a text. Found there, the request has arrived. */
  readonly marker: string;
  readonly changes: readonly Change[];
  /** The operation whose side effect this one makes good, and, where its verdict tells of it, the change that is made good. */
  readonly repairs?: string;
  readonly completes?: string;
  /** The operation of which it is a part, which the shop refused as a whole. */
  readonly partOf?: string;
  /** What the values mean beside each other and a person has agreed to, a text for each doubt; absent where nothing more is asked about. */
  readonly agreed?: readonly string[];
}

/** A sale that a whole product's stock, sent back as it had been read, wiped out. */
export interface OverwrittenSale {
  readonly variationId: number;
  readonly warehouseId: number;
  /** What has to be added to make good: below zero for sales. */
  readonly shift: number;
}

/** Stock that went out with a whole product, as it had been read. */
export interface CarriedStock {
  /** When it was read, in milliseconds since 1970. */
  readonly readAt: number;
  /** By `variation/warehouse`. */
  readonly stock: Readonly<Record<string, number>>;
  /** Whether only a line of others says so. */
  readonly isClaimed?: boolean;
}

export interface PushOperationResult {
  /** The shop's own id for it, where it gives one. */
  readonly shopId?: number;
  /** What was replaced, by change key, where it was not what had been read before: somebody sold or restocked meanwhile. */
  readonly replaced?: Readonly<Record<string, number>>;
  /** What somebody else counted between the last look and it, by change key: all that came before is in that figure. */
  readonly counted?: Readonly<Record<string, number>>;
  /** Keys of changes for which nothing tells why another stock was replaced than had been read. */
  readonly unexplained?: readonly string[];
  /** Keys of changes for which the shop does not tell what they replaced. */
  readonly untold?: readonly string[];
  /** Keys of changes that arrived twice, and between whose arrivals something happened. */
  readonly twice?: readonly string[];
  /** What changes were held back for, by change key: the shop's value had changed. */
  readonly heldBack?: Readonly<Record<string, string | number>>;
  /** Keys of changes that the shop had already when they left first: somebody else has made them. */
  readonly foundSo?: readonly string[];
  /** What was sent, where reading it back needs it; of the shape that its action knows. */
  readonly sent?: unknown;
  /** When that was read, in milliseconds since 1970. */
  readonly readAt?: number;
  /** Whether only a line of others says that, or that it is done, whose run a person took over: nothing may be sent because of it. */
  readonly isClaimed?: boolean;
  /** What earlier requests of it carried, which were not found in the shop, and may arrive late. */
  readonly earlier?: readonly CarriedStock[];
  /** What was read back, by change key; also of other records that share a changed value. */
  readonly seen?: Readonly<Record<string, string | number>>;
  /** Sales that the request wiped out, to be made good. */
  readonly shifts?: readonly OverwrittenSale[];
  /** Sales that it may have wiped out, or somebody else by hand: a person has to look. */
  readonly doubtedShifts?: readonly OverwrittenSale[];
  /** Variations that were sold while it was under way, and whose history the shop does not tell. */
  readonly untoldSales?: readonly number[];
  /** Fields that nobody meant to change and that are different afterwards. */
  readonly altered?: readonly string[];
  /** The server's reasons by its own names of fields, where it refused some. */
  readonly refused?: Readonly<Record<string, string>>;
  /** {@link OperationNotes} */
  readonly isRefused?: boolean;
  readonly isInvalid?: boolean;
  readonly isClosed?: boolean;
  readonly refusedBecause?: string;
  readonly leftBefore?: number;
  /** Why it failed, or why nobody knows. */
  readonly reason?: string;
  /** {@link OperationNotes} */
  readonly technical?: string;
}

/** What a run of a push was started for. */
export interface PushRunIntent {
  readonly tabId: number;
  readonly dataset: string;
  /** The run whose values it puts back. */
  readonly undoes?: string;
  readonly listCalls: number;
  /** Who pushed, as they named themselves in the settings. */
  readonly by?: string;
  /** Set where it began by itself, as a person had planned it before, or its way back. */
  readonly scheduled?: ScheduledRun;
}

/** What a run says of the scheduled push that it carries out. */
export interface ScheduledRun {
  /** By its id. */
  readonly push: string;
  /** What its person calls it. */
  readonly name?: string;
  /** Milliseconds since 1970: until then its lines are not forgotten, as its way back is made of them. */
  readonly keptUntil?: number;
  /** Whether it is the way back. Earlier versions said so by the run that it undoes alone. */
  readonly isBack?: boolean;
}

/** What a run carries out of a scheduled push, its start or its way back; `null` where it is no such run. */
export type ScheduledPart = 'start' | 'back' | null;

export function scheduledPartOf({ undoes, scheduled }: Pick<PushRunIntent, 'undoes' | 'scheduled'>): ScheduledPart {
  if (scheduled === undefined) return null;
  return scheduled.isBack || undoes !== undefined ? 'back' : 'start';
}

/** Whether its edits stood in cells, which may say them still: an undoing comes from the journal, a scheduled push from what was put aside. */
export const comesFromCells = ({ undoes, scheduled }: Pick<PushRunIntent, 'undoes' | 'scheduled'>): boolean =>
  undoes === undefined && scheduled === undefined;

/** What the line of a finished push keeps besides its counts. */
export interface PushRunResult {
  /** How many changes the shop took, without what made good for others' sales, and how many of them have a way back. */
  readonly carriedOut?: number;
  readonly undoable?: number;
  /** Keys of changes that the shop said it took, and did not. */
  readonly notTaken?: readonly string[];
  /** Keys of changes that the shop said it took, and of which nobody could see what it holds since: their cells say them still. */
  readonly unconfirmed?: readonly string[];
  /** Entries that were carried out while their cells still said so afterwards, by change key: what they said. Absent where that is not known. */
  readonly stillFilled?: Readonly<Record<string, string | number>>;
}

const changeSchema = v.object({
  id: v.string(),
  parentId: v.string(),
  column: v.string(),
  sku: v.string(),
  name: v.string(),
  from: valueSchema,
  to: valueSchema,
  details: v.exactOptional(values),
});

export const pushOperationIntentSchema: v.GenericSchema<unknown, PushOperationIntent> = v.object({
  marker: v.string(),
  changes: v.array(changeSchema),
  repairs: v.exactOptional(v.string()),
  completes: v.exactOptional(v.string()),
  partOf: v.exactOptional(v.string()),
  agreed: v.exactOptional(v.array(v.string())),
});

/** Version 1 kept figures that were none, of which JSON made `null`, and ids as the shop wrote them. */
const numbersTold = v.pipe(
  v.record(v.string(), v.nullable(v.number())),
  v.transform((told) =>
    Object.fromEntries(Object.entries(told).flatMap(([key, figure]) => (figure === null ? [] : [[key, figure]]))),
  ),
);

const digits = v.pipe(v.string(), v.regex(/^\d+$/), v.transform(Number));

const overwrittenSales = v.array(v.object({ variationId: v.number(), warehouseId: v.number(), shift: v.number() }));

const carriedStockSchema = v.object({
  readAt: v.number(),
  stock: v.record(v.string(), v.number()),
  isClaimed: v.exactOptional(v.boolean()),
});

export const pushOperationResultSchema: v.GenericSchema<unknown, PushOperationResult> = v.object({
  shopId: v.exactOptional(v.union([v.number(), digits])),
  replaced: v.exactOptional(numbersTold),
  counted: v.exactOptional(v.record(v.string(), v.number())),
  unexplained: v.exactOptional(v.array(v.string())),
  untold: v.exactOptional(v.array(v.string())),
  twice: v.exactOptional(v.array(v.string())),
  heldBack: v.exactOptional(values),
  foundSo: v.exactOptional(v.array(v.string())),
  sent: v.exactOptional(v.unknown()),
  readAt: v.exactOptional(v.number()),
  isClaimed: v.exactOptional(v.boolean()),
  earlier: v.exactOptional(v.array(carriedStockSchema)),
  seen: v.exactOptional(values),
  shifts: v.exactOptional(overwrittenSales),
  doubtedShifts: v.exactOptional(overwrittenSales),
  untoldSales: v.exactOptional(v.array(v.number())),
  altered: v.exactOptional(v.array(v.string())),
  refused: v.exactOptional(v.record(v.string(), v.string())),
  isRefused: v.exactOptional(v.boolean()),
  isInvalid: v.exactOptional(v.boolean()),
  refusedBecause: v.exactOptional(v.string()),
  isClosed: v.exactOptional(v.boolean()),
  leftBefore: v.exactOptional(v.number()),
  reason: v.exactOptional(v.string()),
  technical: v.exactOptional(v.string()),
});

export const pushRunResultSchema: v.GenericSchema<unknown, PushRunResult> = v.object({
  carriedOut: v.exactOptional(v.number()),
  undoable: v.exactOptional(v.number()),
  notTaken: v.exactOptional(v.array(v.string())),
  unconfirmed: v.exactOptional(v.array(v.string())),
  stillFilled: v.exactOptional(values),
});

export const pushRunIntentSchema: v.GenericSchema<unknown, PushRunIntent> = v.object({
  tabId: v.number(),
  dataset: v.string(),
  undoes: v.exactOptional(v.string()),
  listCalls: v.number(),
  by: v.exactOptional(v.string()),
  scheduled: v.exactOptional(
    v.object({
      push: v.string(),
      name: v.exactOptional(v.string()),
      keptUntil: v.exactOptional(v.number()),
      isBack: v.exactOptional(v.boolean()),
    } satisfies EntriesOf<ScheduledRun>),
  ),
});
