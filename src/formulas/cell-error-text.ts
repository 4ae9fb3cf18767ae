import type { AddOnError, ErrorCode } from '../text/add-on-error';
import { type Language, type MessageId, say } from '../text/message';

/** Errors whose full text is made for the panel: a cell has room for one short line that says what to do. */
const shortTexts: Partial<Record<ErrorCode, MessageId>> = {
  keyRejected: 'cell.keyRejected',
  grantEnded: 'cell.grantEnded',
  grantExpired: 'cell.grantExpired',
  forbidden: 'cell.forbidden',
  notFound: 'cell.notFound',
  rateLimited: 'cell.rateLimited',
  serverFailed: 'cell.serverFailed',
  badAnswer: 'cell.serverFailed',
  refused: 'cell.refused',
  unreachable: 'cell.unreachable',
  listChanged: 'cell.listChanged',
};

/** What a cell says about an error: one line. */
export function cellErrorText(error: AddOnError, language: Language): string {
  const short = shortTexts[error.code];
  const text = short ? say(language, short, error.values) : error.tellIn(language);
  return text.replace(/\s+/g, ' ');
}
