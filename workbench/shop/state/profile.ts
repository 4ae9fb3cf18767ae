/** What the owner says of themselves and of the shop. */
export interface ShopProfile {
  name: string;
  subdomain: string;
  phone: string;
  address: string;
  description: string;
  logo: string;
}

export const seededProfile = (name: string): ShopProfile => ({
  name,
  subdomain: 'tokocontoh',
  phone: '08120000000',
  address: 'Indonesia',
  description: '',
  logo: 'https://images.toko.example/logo/7.png',
});
