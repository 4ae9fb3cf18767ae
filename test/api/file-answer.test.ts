import { readAnswer } from '../../src/api/answer';
import { catalogue } from '../../src/api/catalogue';
import type { FileAnswer } from '../../src/api/file-answer';
import type { HttpOutcome } from '../../src/google/ports';
import { isAddOnError } from '../../src/text/add-on-error';
import { answered } from '../ports/scripted-http';

type Arrived = Extract<HttpOutcome, { kind: 'answer' }>;

const endpoint = catalogue.shipment.invoicePdf;

function arrived(status: number, body: string, headers: Record<string, string>): Arrived {
  const outcome = answered(status, body, headers);
  if (outcome.kind !== 'answer') throw new Error('nothing arrived');
  return outcome;
}

const fileOf = (body: string, headers: Record<string, string>, status = 200): FileAnswer =>
  readAnswer<FileAnswer>(endpoint, '/shipping', arrived(status, body, headers)).data;

/** The code of the error that such an answer is. */
function refusalOf(body: string, headers: Record<string, string>, status = 200): string {
  try {
    return `read as ${JSON.stringify(fileOf(body, headers, status))}`;
  } catch (error) {
    return isAddOnError(error) ? error.code : String(error);
  }
}

const pdf = { 'content-type': 'application/pdf' };

describe('an answer that is a file', () => {
  it.each([
    ['a page of a login that says it is a PDF', '<!DOCTYPE html><html><body>Masuk</body></html>', pdf, 200],
    ['a page without a type', '\uFEFF\n<html lang="id"><body>Pemeliharaan</body></html>', {}, 200],
    ['a page that says it is one', '<p>Masuk</p>', { 'content-type': 'Text/HTML; charset=utf-8' }, 200],
    ['nothing', '', pdf, 200],
    ['nothing, and said so', '', {}, 204],
    ['a way to somewhere else', 'Redirecting to /login', { 'content-type': 'text/plain' }, 302],
  ])('is never %s', (_, body, headers, status) => {
    expect(refusalOf(body, headers, status)).toBe('badAnswer');
  });

  it('is not why there is none, whatever that says it is', () => {
    const failed = JSON.stringify({ response: 'Failed', message: 'Invoice not found' });
    expect(refusalOf(failed, pdf)).toBe('refused');
    expect(refusalOf(failed, { 'content-type': 'application/JSON' })).toBe('refused');
  });

  it('may be a spreadsheet that is a table of HTML', () => {
    expect(fileOf('<html><table></table></html>', { 'content-type': 'application/vnd.ms-excel' })).toMatchObject({
      contentType: 'application/vnd.ms-excel',
    });
  });

  it.each([
    ['attachment; filename="INV-1.pdf"', 'INV-1.pdf'],
    ['attachment; filename=INV-1.pdf', 'INV-1.pdf'],
    ['attachment; filename="Tagihan; Mei.pdf"', 'Tagihan; Mei.pdf'],
    ["attachment; filename*=UTF-8''Tagihan%20M%C3%A9i.pdf", 'Tagihan Méi.pdf'],
    ['attachment; filename="x.pdf"; filename*=UTF-8\'\'Tagihan%20Mei.pdf', 'Tagihan Mei.pdf'],
    ['attachment; filename="x.pdf"; filename*=UTF-8\'\'%E0%A4%A', 'x.pdf'],
    ['', endpoint.id],
  ])('is called as the server says: %s', (disposition, name) => {
    expect(fileOf('%PDF-1.7', { ...pdf, 'content-disposition': disposition }).name).toBe(name);
  });
});
