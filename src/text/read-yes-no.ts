const yes: readonly string[] = ['TRUE', '1', 'Y', 'YES', 'YA', 'BENAR', 'ON', 'ACTIVE'];
const no: readonly string[] = ['FALSE', '0', 'N', 'NO', 'TIDAK', 'SALAH', 'OFF', 'INACTIVE'];

/** Yes or no, as the shop prints it and as people type it, in whatever case; `undefined` for what is neither. */
export function readYesNo(value: unknown): boolean | undefined {
  const word = String(value).trim().toUpperCase();
  return yes.includes(word) ? true : no.includes(word) ? false : undefined;
}
