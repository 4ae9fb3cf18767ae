/** 15 where 15.000 was: less than a thousand, and less than a hundredth. */
export const hasLostThousands = (amount: number, usual: number): boolean =>
  Number.isFinite(usual) && usual >= 1000 && amount > 0 && amount < 1000 && usual / amount >= 100;
