import type { HttpOutcome } from '../google/ports';
import type { Endpoint } from './endpoint';

/** An answer that is a file: a spreadsheet, a CSV, a PDF. */
export interface FileAnswer {
  /** From `Content-Disposition`; made from the endpoint's id where the server names none. */
  readonly name: string;
  readonly contentType: string;
  readonly base64: string;
}

type Arrived = Extract<HttpOutcome, { kind: 'answer' }>;

/** The file that was asked for; `undefined` for whatever else an endpoint of files answers, to be read like any answer. */
export function fileIn({ id }: Endpoint, outcome: Arrived): FileAnswer | undefined {
  const { status, headers, text } = outcome;
  if (status < 200 || status > 299 || text === '' || isNoFile(outcome)) return undefined;
  return {
    name: nameIn(headers['content-disposition'] ?? '') ?? id,
    contentType: typeOf(outcome),
    base64: outcome.base64(),
  };
}

const typeOf = ({ headers }: Arrived): string => headers['content-type'] ?? 'application/octet-stream';

/** A page of a proxy or a login begins so, and what a server says in JSON of why there is no file, whatever it is said to be. */
const otherBeginning = /^[\uFEFF\s]*(?:<!doctype html|<html|\{)/i;

/** Spreadsheets may be tables of HTML; no page is told to be one. */
const isNoFile = (outcome: Arrived): boolean =>
  /json|html/i.test(typeOf(outcome)) ||
  (!/excel|spreadsheet/i.test(typeOf(outcome)) && otherBeginning.test(outcome.text));

/** RFC 6266: the name in whatever letters comes before the one in plain ones, which older servers give alone. */
function nameIn(disposition: string): string | undefined {
  const [, encoded] = /filename\*\s*=\s*utf-8'[^']*'([^;]+)/i.exec(disposition) ?? [];
  const [, quoted, plain] = /filename\s*=\s*(?:"([^"]+)"|([^";]+))/i.exec(disposition) ?? [];
  return decoded(encoded?.trim()) ?? quoted ?? plain?.trim();
}

function decoded(name = ''): string | undefined {
  try {
    return decodeURIComponent(name) || undefined;
  } catch {
    return undefined;
  }
}
