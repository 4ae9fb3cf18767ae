/** What Sheets calls the copy of a tab {facts §3}: `Copy of Stok`, `Copy of Stok 1` … */
export function copyName(name: string, sheets: readonly { readonly name: string }[]): string {
  const taken = sheets.map((sheet) => sheet.name);
  const copy = `Copy of ${name}`;
  if (!taken.includes(copy)) return copy;
  let number = 1;
  while (taken.includes(`${copy} ${number}`)) number += 1;
  return `${copy} ${number}`;
}
