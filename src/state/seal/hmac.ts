import { bytesToHex, hmac, sha256 } from './noble-hashes';
import { utf8 } from './utf8';

/**
 * HMAC-SHA256 (RFC 2104, RFC 4231) of a text in UTF-8, lower-case hex. Computed here: the service for it takes milliseconds a call, and turns what
 * is not ASCII into `?` unless it is told the charset {facts §6}.
 */
export const hmacSha256 = (secret: string, text: string): string => bytesToHex(hmac(sha256, utf8(secret), utf8(text)));

/** SHA-256 of a text in UTF-8, lower-case hex. */
export const digestOf = (text: string): string => bytesToHex(sha256(utf8(text)));
