/** The name in front of a reference: `'Stok toko'!` → Stok toko. */
export const sheetNameOf = (prefix: string): string =>
  prefix.startsWith("'") ? prefix.slice(1, -2).replace(/''/g, "'") : prefix.slice(0, -1);

const plain = /^[A-Za-z_]\w*$/;
/** Reads as a cell, in one way of writing them or the other. */
const likeCell = /^(?:[A-Za-z]{1,3}\d+|R\d*C\d*)$/i;

/** What stands in front of a reference to a tab of that name. */
export const sheetPrefix = (name: string): string =>
  plain.test(name) && !likeCell.test(name) ? `${name}!` : `'${name.replace(/'/g, "''")}'!`;
