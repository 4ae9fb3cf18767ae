export interface TransferLine {
  readonly variationId: number;
  readonly count: number;
}

/** Stock that moved from one warehouse to another, at once. */
export interface StockTransfer {
  readonly id: number;
  readonly description: string;
  readonly originId: number;
  readonly destinationId: number;
  readonly createdAt: number;
  readonly lines: readonly TransferLine[];
}
