/** A mail to the shop's owner. */
export interface SentMail {
  readonly at: number;
  readonly to: string;
  /** What was asked for: `orders`. */
  readonly subject: string;
}

/** A chat message to a customer. */
export interface SentMessage {
  readonly at: number;
  /** Of the customer. */
  readonly customerId: number | null;
  /** Of the order that it is about. */
  readonly orderId: number | null;
  readonly text: string;
}
