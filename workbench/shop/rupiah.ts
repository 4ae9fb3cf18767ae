/** `Rp72.720`: how the API prints money where it prints it as a text. */
export const rupiah = (amount: number): string =>
  `${amount < 0 ? '-' : ''}Rp${String(Math.abs(Math.round(amount))).replace(/\B(?=(\d{3})+$)/g, '.')}`;
