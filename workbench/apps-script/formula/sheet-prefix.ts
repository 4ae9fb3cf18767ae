/** The name in front of a reference: `'Stok toko'!` → Stok toko. */
export const sheetNameOf = (prefix: string): string =>
  prefix.startsWith("'") ? prefix.slice(1, -2).replace(/''/g, "'") : prefix.slice(0, -1);
