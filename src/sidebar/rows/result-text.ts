import { withoutSign } from '../push/verdict-order';

/** What stands beside a row in the sheet, without the sign and the endpoint that the sidebar shows in its own way. */
export function resultText(text: string, endpoint: string): string {
  const told = withoutSign(text);
  const prefix = `${endpoint}: `;
  return told.startsWith(prefix) ? told.slice(prefix.length) : told;
}
