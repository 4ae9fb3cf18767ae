/** One thing that a row asks of a record, by what it does to it. `edit` is any change of a value that is none of the others; `parcel` calls its pickup off, or takes it out of what is to be sent. */
export type Wish = 'pay' | 'waybill' | 'ship' | 'parcel' | 'cancel' | 'return' | 'delete' | 'edit';

/** What the shop says of a record by now, as far as it matters to what is asked of it. */
export interface RecordFacts {
  /** `ACCEPTED`, `CANCELED` … */
  readonly state: string;
  readonly isDelivered: boolean;
  /** What came in for it and what is left to be paid, in whole rupiah. */
  readonly paid: number;
  readonly due: number;
  /** How many pieces it consists of. */
  readonly pieces: number;
  /** The day of the order, `yyyy-mm-dd`; `''` where it is not known. */
  readonly day: string;
  /** Its tracking number; `''` for none. */
  readonly waybill: string;
}
