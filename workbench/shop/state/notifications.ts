/** What the app tells the people who work in the shop. */
export interface Notification {
  readonly id: string;
  readonly kind: 'ACTIVITY' | 'NEWS';
  readonly at: number;
  readonly title: string;
  /** Without mark-up. */
  readonly text: string;
  /** The payment of storefront orders that waits for a decision. */
  readonly paymentId: number | null;
  isRead: boolean;
}

/** `0000002a-45ba-44ac-b1d7-0479346f1781`: looks like a UUID, and is the same in every run. */
export const notificationId = (number: number): string =>
  `${number.toString(16).padStart(8, '0')}-45ba-44ac-b1d7-0479346f1781`;
