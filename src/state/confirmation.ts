import type { Platform } from '../google/ports';
import { canonical } from '../text/canonical';
import { confirmationOf } from './schema/confirmation';
import { parseStored, printStored } from './schema/stored-document';

/** How long a person has to confirm. */
const validSeconds = 600;

/** Hands out a token that stands for exactly this deed; good once, for ten minutes. */
export function offerConfirmation({ codec, documentCache }: Platform, deed: unknown): string {
  const token = codec.uuid();
  const document = confirmationOf(token);
  documentCache.put(document.name, printStored(document, codec.digest(canonical(deed))), validSeconds);
  return token;
}

/** Whether the token was handed out for exactly this deed; it is used up by asking. */
export function takeConfirmation({ codec, documentCache }: Platform, token: string, deed: unknown): boolean {
  const document = confirmationOf(token);
  const expected = parseStored(document, documentCache.get(document.name));
  documentCache.remove(document.name);
  return expected !== undefined && expected === codec.digest(canonical(deed));
}
