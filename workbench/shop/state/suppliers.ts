/** Who delivers to the shop, or from where it sends. */
export interface Supplier {
  readonly id: number;
  name: string;
  districtId: number;
  phone: string;
  address: string;
  description: string;
}

export const seededSuppliers = (): Supplier[] =>
  ['Sejahtera Makmur', 'Konveksi Bandung', 'Grosir Tanah Abang'].map((name, index) => ({
    id: 23_500 + index,
    name,
    districtId: 3628 + index,
    phone: `0812300000${index}`,
    address: `Jl. Raya No. ${index + 1}`,
    description: '',
  }));
