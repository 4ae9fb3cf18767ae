import type { JsonObject, JsonValue } from '../shop-message';

/** A form as browsers send it: fields as texts, files by their name, type and size. */
export function readMultipart(contentType: string, body: string): JsonObject {
  const boundary = /boundary="?([^";]+)"?/.exec(contentType)?.[1] ?? '';
  const parts = body.split(`--${boundary}`).slice(1, -1);
  return Object.fromEntries(parts.map(readPart));
}

function readPart(part: string): [string, JsonValue] {
  const [head = '', ...rest] = part.split('\r\n\r\n');
  const content = rest.join('\r\n\r\n').replace(/\r\n$/, '');
  const name = /\bname="([^"]*)"/.exec(head)?.[1] ?? '';
  const fileName = /\bfilename="([^"]*)"/.exec(head)?.[1];
  const type = /content-type:\s*([^\r\n]+)/i.exec(head)?.[1] ?? 'text/plain';
  return [name, fileName === undefined ? content : { name: fileName, type, bytes: content.length }];
}
