/** What Sheets calls the copy of a tab {facts §3}: `Copy of Stok`, `Copy of Stok 1` … */
export function copyName(name: string, sheets: readonly { readonly name: string }[]): string {
  const taken = new Set(sheets.map((sheet) => sheet.name.toLowerCase()));
  const isTaken = (one: string) => taken.has(one.toLowerCase());
  const copy = `Copy of ${name}`;
  if (!isTaken(copy)) return copy;
  let number = 1;
  while (isTaken(`${copy} ${number}`)) number += 1;
  return `${copy} ${number}`;
}
