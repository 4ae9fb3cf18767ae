export interface ProductCategory {
  readonly id: number;
  name: string;
}

/** Those that the seeded products are in. */
export const seededProductCategories = (): ProductCategory[] =>
  ['Pakaian', 'Sepatu', 'Tas', 'Aksesoris', 'Muslim', 'Anak'].map((name, index) => ({ id: index + 1, name }));
