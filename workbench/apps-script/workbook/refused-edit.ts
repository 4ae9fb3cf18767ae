/** An edit that the spreadsheet does not take: of protected cells, or against a rule of a cell. Nothing of it stays. */
export class RefusedEdit extends Error {}

/** {facts §3} */
export const protectedText =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';
