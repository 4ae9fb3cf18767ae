import { withoutSign } from '../push/verdict-order';

/** What stands beside a row in the sheet, without the sign, and the endpoint of earlier versions, that the sidebar shows in its own way. */
export function resultText(text: string, endpoint: string): string {
  const unsigned = withoutSign(text);
  const prefix = `${endpoint}: `;
  return unsigned.startsWith(prefix) ? unsigned.slice(prefix.length) : unsigned;
}
