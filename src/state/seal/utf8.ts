const highestOfOneByte = 0x7f;

/** The bytes of a text in UTF-8, which the runtime has no encoder for {facts §8}; half a surrogate pair becomes U+FFFD, as encoders do. */
export function utf8(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit <= highestOfOneByte) {
      bytes[length] = unit;
      length += 1;
      continue;
    }
    const code = text.codePointAt(at) ?? unit;
    const encoded = encode(code);
    bytes.set(encoded, length);
    length += encoded.length;
    if (code > 0xffff) at += 1;
  }
  return bytes.subarray(0, length);
}

/** Of a character that takes several bytes. */
function encode(point: number): readonly number[] {
  const code = wholeCode(point);
  if (code < 0x800) return [0xc0 | (code >> 6), tail(code)];
  if (code < 0x10000) return [0xe0 | (code >> 12), tail(code >> 6), tail(code)];
  return [0xf0 | (code >> 18), tail(code >> 12), tail(code >> 6), tail(code)];
}

const tail = (code: number): number => 0x80 | (code & 0x3f);

const wholeCode = (code: number): number => (code >= 0xd800 && code <= 0xdfff ? 0xfffd : code);
