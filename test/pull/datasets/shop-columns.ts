/** Columns that a person writes into, or in which our own news stand: no shop says anything in them. */
export const isShopColumn = (key: string): boolean => !key.startsWith('#') && !key.startsWith('payment.entry');
