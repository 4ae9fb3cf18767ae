import type { Platform } from '../google/ports';
import { canonical } from '../text/canonical';

/** How long a person has to confirm. */
const validSeconds = 600;
const keyOf = (token: string) => `ngorder.confirm:${token}`;

/** Hands out a token that stands for exactly this deed; good once, for ten minutes. */
export function offerConfirmation(platform: Platform, deed: unknown): string {
  const token = platform.codec.uuid();
  platform.documentCache.put(keyOf(token), platform.codec.digest(canonical(deed)), validSeconds);
  return token;
}

/** Whether the token was handed out for exactly this deed; it is used up by asking. */
export function takeConfirmation(platform: Platform, token: string, deed: unknown): boolean {
  const expected = platform.documentCache.get(keyOf(token));
  platform.documentCache.remove(keyOf(token));
  return expected !== undefined && expected === platform.codec.digest(canonical(deed));
}
