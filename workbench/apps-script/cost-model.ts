import type { WireRequest } from '../http-transport';

/** What an operation is, for counting and for the cost of its time. `free` ones are neither counted nor charged nor interrupted. */
export type OperationKind =
  | 'free'
  | 'execution'
  | 'sheetRead'
  | 'sheetWrite'
  | 'sheetOther'
  | 'flush'
  | 'propertyRead'
  | 'propertyWrite'
  | 'cacheRead'
  | 'cacheWrite'
  | 'httpWave'
  | 'sleep'
  | 'other';

/** One request of a wave and the size of its answer's body; 0 when none came. */
export interface ChargedRequest {
  readonly request: WireRequest;
  readonly answeredBytes: number;
}

/** An operation as the cost model sees it. */
export interface ChargedOperation {
  readonly kind: OperationKind;
  /** As in the reference, `Range.setValues`. */
  readonly name: string;
  /** Cells read or written; 0 where that says nothing. */
  readonly cells: number;
  /** At most 20, for `httpWave`; larger waves are charged in parts. */
  readonly requests: readonly ChargedRequest[];
}

/** What operations cost in time. Only virtual clocks care. */
export interface CostModel {
  /** Milliseconds, not negative. */
  costMs(operation: ChargedOperation): number;
}
