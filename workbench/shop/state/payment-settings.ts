/** What customers of a category pay for paying. */
export interface AdminFee {
  readonly id: number;
  nominal: number;
  categoryCode: string;
}

/** How the shop is paid. */
export interface PaymentSettings {
  readonly adminFees: AdminFee[];
  xenditKey: string;
}

export const seededPaymentSettings = (): PaymentSettings => ({
  adminFees: [
    { id: 103, nominal: 1500, categoryCode: 'Y' },
    { id: 104, nominal: 4500, categoryCode: 'N' },
    { id: 115, nominal: 2000, categoryCode: 'D' },
  ],
  xenditKey: 'xnd_development_EXAMPLE',
});

/** The categories that every shop has. */
export const customerCategoryNames: Readonly<Record<string, string>> = {
  N: 'Pelanggan',
  Y: 'Reseller',
  D: 'Dropshipper',
};
