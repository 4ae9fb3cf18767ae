import type { WireResult } from '../../../workbench/http-transport';
import { behaves } from './behaves';
import { createRecordingTransport, evaluate, openScript, textResponse } from './open-script';

/** Runs `UrlFetchApp.<call>` against a shop that answers everything alike. */
function fetching(call: string, answer: (url: string) => WireResult = () => textResponse(200, '{}')) {
  const transport = createRecordingTransport(({ url }) => answer(url));
  const manifest = { urlFetchWhitelist: ['https://a.id/'] };
  return { run: () => evaluate(`return UrlFetchApp.${call}`, { transport, manifest }), sent: transport.sent };
}

/** What was sent: method, type of the body, body. */
const sentBy = (call: string): unknown[][] => {
  const { run, sent } = fetching(call);
  run();
  return sent.map(({ method, headers, body }) => [method, headers['content-type'], String(Buffer.from(body ?? []))]);
};

const refusedWith = (call: string, message: string) => expect(fetching(call).run).toThrow(message);
const file = "payload: { f: Utilities.newBlob('hi', 'text/plain', 'hi.txt') }";

describe('a request of UrlFetchApp', () => {
  behaves('fetch.text-body', () => {
    const options = `{ method: 'post', contentType: 'application/json', payload: '{"a":1}', headers: { Authorization: 'Bearer x' } }`;
    const { run, sent } = fetching(`fetch('https://a.id/', ${options}).getResponseCode()`);
    expect(run()).toBe(200);
    expect(sent[0]).toMatchObject({
      method: 'POST',
      headers: { authorization: 'Bearer x', 'content-type': 'application/json' },
      body: Buffer.from('{"a":1}'),
    });
  });

  behaves('fetch.form-body', () => {
    expect(sentBy("fetch('https://a.id/', { method: 'put', payload: { a: 'b c', d: 1 } })")).toEqual([
      ['PUT', 'application/x-www-form-urlencoded', 'a=b+c&d=1'],
    ]);
  });

  behaves('fetch.multipart-body', () => {
    const [[, type, body] = []] = sentBy(`fetch('https://a.id/', { method: 'post', ${file} })`);
    expect(type).toMatch(/^multipart\/form-data; boundary=/);
    expect(body).toContain('name="f"; filename="hi.txt"\r\nContent-Type: text/plain\r\n\r\nhi\r\n');
  });

  behaves('fetch.type-among-headers', () => {
    const options = "{ method: 'post', payload: 'a=1', headers: { 'Content-Type': 'application/json' } }";
    expect(sentBy(`fetch('https://a.id/', ${options})`)).toEqual([
      ['POST', 'application/x-www-form-urlencoded', 'a=1'],
    ]);
  });

  behaves('fetch.delete-body', () => {
    const options = "{ method: 'delete', contentType: 'application/json', payload: '{}' }";
    expect(sentBy(`fetch('https://a.id/', ${options})`)).toEqual([['DELETE', 'application/json', '{}']]);
  });

  behaves('fetch.patch-form', () => {
    const [[method, type] = []] = sentBy(`fetch('https://a.id/', { method: 'patch', ${file} })`);
    expect([method, type]).toEqual(['PATCH', expect.stringMatching(/^multipart\/form-data; boundary=/)]);
  });

  behaves('fetch.options', () => {
    const options =
      '{ timeoutSeconds: 30, followRedirects: true, validateHttpsCertificates: true, escaping: true, muteHttpExceptions: false }';
    expect(fetching(`fetch('https://a.id/', ${options}).getResponseCode()`).run()).toBe(200);
    refusedWith("fetch('https://a.id/', { retries: 3 })", 'option retries is not emulated');
  });

  behaves('fetch.get-body', () => refusedWith("fetch('https://a.id/', { payload: 'x' })", 'do not accept a payload'));

  behaves('fetch.empty-body', () => {
    expect(sentBy("fetch('https://a.id/', { payload: '' })")).toEqual([['GET', undefined, '']]);
  });

  behaves('fetch.methods', () => {
    const call = (method: string) => `fetch('https://a.id/', { method: '${method}' }).getResponseCode()`;
    for (const method of ['get', 'delete', 'PATCH', 'post', 'put']) expect(fetching(call(method)).run()).toBe(200);
    for (const method of ['head', 'options']) {
      refusedWith(call(method), 'Attribute provided with invalid value: method');
    }
  });

  behaves('fetch.reserved-headers', () => {
    for (const name of ['Host', 'Content-Length']) {
      const call = `fetch('https://a.id/', { headers: { '${name}': '3' } })`;
      refusedWith(call, `Attribute provided with invalid value: Header:${name}`);
    }
  });

  behaves('fetch.empty-header', () => {
    for (const value of ['null', 'undefined']) {
      const call = `fetch('https://a.id/', { headers: { Authorization: ${value} } })`;
      refusedWith(call, 'Attribute provided with invalid value: Header:null');
    }
  });

  behaves('fetch.address-length', () => {
    const call = (length: number) => `fetch('https://a.id/?'.padEnd(${length}, 'x')).getResponseCode()`;
    expect(fetching(call(2082)).run()).toBe(200);
    refusedWith(call(2083), 'Limit exceeded: URLFetch URL Length.');
  });

  behaves('fetch.header-limits', () => {
    const many = (count: number) =>
      `fetch('https://a.id/', { headers: Object.fromEntries(Array.from({ length: ${count} }, (_, i) => ['x-' + i, 'v'])) }).getResponseCode()`;
    expect(fetching(many(100)).run()).toBe(200);
    refusedWith(many(101), 'Limit exceeded: URLFetch Headers.');
    refusedWith(
      "fetch('https://a.id/', { headers: { a: 'x'.repeat(8193) } })",
      'Limit exceeded: URLFetch Header Size.',
    );
  });

  behaves('fetch.body-limit', () => {
    const payload = "'x'.repeat(50 * 1024 * 1024 + 1)";
    refusedWith(
      `fetch('https://a.id/', { method: 'post', payload: ${payload} })`,
      'Limit exceeded: URLFetch POST Size.',
    );
  });

  behaves('fetch.invalid-address', () => {
    refusedWith(`fetch('https://a.id/?q="')`, 'Invalid argument: https://a.id/?q="');
    refusedWith("fetch('nonsense')", 'Invalid argument: nonsense');
  });

  behaves('fetch.allowed-addresses', () => {
    for (const address of ['https://b.id/', 'https://a.id.evil.id/', 'http://a.id/']) {
      refusedWith(`fetch('${address}')`, `${address} is not in the urlFetchWhitelist`);
    }
  });

  it('says so when the transport cannot answer at once', () => {
    expect(() =>
      evaluate("UrlFetchApp.fetch('https://a.id/')", { transport: { send: () => Promise.resolve([]) } }),
    ).toThrow('WorkerHost');
  });
});

describe('an answer of UrlFetchApp', () => {
  const refuse = () => textResponse(422, '{"message":"bad"}');
  const both = (options: string) =>
    `fetchAll(['https://a.id/1', 'https://a.id/2'].map((url) => ({ url, ${options} }))).map((answer) => answer.getContentText())`;

  behaves('fetch.answer', () => {
    const bytes = () => ({ status: 203, headers: { 'x-a': 'b' }, body: Buffer.from([255, 216, 1]) });
    const script =
      "fetchAll([{ url: 'https://a.id/1' }]).map((r) => [r.getResponseCode(), r.getHeaders()['X-A'], r.getContent(), r.getBlob().getBytes().length])";
    expect(fetching(script, bytes).run()).toEqual([[203, 'b', [-1, -40, 1], 3]]);
    const text = () => textResponse(200, 'Sepatu é');
    expect(fetching("fetch('https://a.id/1').getContentText()", text).run()).toBe('Sepatu é');
  });

  behaves('fetch.charset', () => {
    const told = (type: string) => () => textResponse(200, 'Sepatu é', { 'content-type': type });
    const read = (charset: string, type: string) =>
      fetching(`fetch('https://a.id/1').getContentText(${charset})`, told(type)).run();
    expect(read('', 'text/html; charset=ISO-8859-1')).toBe('Sepatu Ã©');
    expect(read("'UTF-8'", 'text/html; charset=ISO-8859-1')).toBe('Sepatu é');
    expect(read('', 'text/html; charset="utf-8"')).toBe('Sepatu é');
    expect(read('', 'text/html')).toBe('Sepatu é');
  });

  behaves('fetch.header-names', () => {
    const answer = () => textResponse(200, '', { 'x-ratelimit-reset': '1' });
    const script = "fetch('https://a.id/1').getHeaders()";
    expect(fetching(script, answer).run()).toMatchObject({
      'Content-Type': 'application/json',
      'X-Ratelimit-Reset': '1',
    });
  });

  behaves('fetch.blob-type', () => {
    const answer = () => textResponse(200, 'x', { 'content-type': 'text/javascript; charset=UTF-8' });
    const script =
      "fetchAll(['https://a.id/1']).map((r) => [r.getBlob().getContentType(), r.getBlob().getDataAsString()])";
    expect(fetching(script, answer).run()).toEqual([['text/javascript', 'x']]);
  });

  behaves('fetch.order', () => {
    const { run } = fetching(both(''), (url) => textResponse(200, url));
    expect(run()).toEqual(['https://a.id/1', 'https://a.id/2']);
  });

  behaves('fetch.refusal', () => {
    expect(fetching("fetch('https://a.id/x?secret=1')", refuse).run).toThrow(
      'Request failed for https://a.id returned code 422. Truncated server response: {"message":"bad"}',
    );
  });

  behaves('fetch.refusal-in-batch', () => {
    const { run, sent } = fetching(both(''), (url) => (url.endsWith('2') ? refuse() : textResponse(200, '{}')));
    expect(run).toThrow('returned code 422');
    expect(sent).toHaveLength(2);
  });

  behaves('fetch.redirection', () => {
    const moved = () => textResponse(301, '', { location: 'https://a.id/2' });
    const script =
      "fetchAll([{ url: 'https://a.id/1', followRedirects: false }]).map((r) => [r.getResponseCode(), r.getHeaders().Location])";
    const { run, sent } = fetching(script, moved);
    expect([run(), sent.length]).toEqual([[[301, 'https://a.id/2']], 1]);
  });

  behaves('fetch.muted-refusal', () => {
    expect(fetching(both('muteHttpExceptions: true'), refuse).run()).toEqual([
      '{"message":"bad"}',
      '{"message":"bad"}',
    ]);
  });

  behaves('fetch.failure-texts', () => {
    const failures = { ECONNRESET: 'Address unavailable', 'DNS error': 'DNS error', timeout: 'Timeout' };
    for (const [failure, words] of Object.entries(failures)) {
      const { run } = fetching("fetch('https://a.id/2?q=1', { muteHttpExceptions: true })", () => ({ failure }));
      expect(run).toThrow(`${words}: https://a.id/2?q=1`);
    }
  });

  behaves('fetch.failure-in-batch', () => {
    const { run, sent } = fetching(both('muteHttpExceptions: true'), (url) =>
      url.endsWith('2') ? { failure: 'ECONNRESET' } : textResponse(200, '{}'),
    );
    expect(run).toThrow('Address unavailable: https://a.id/2');
    expect(sent).toHaveLength(2);
  });

  /** A shop that takes its time. */
  const waiting = (options: string, tookMs: number) => {
    const { clock, host, transport } = openScript(
      `function main() { return UrlFetchApp.fetch('https://a.id/', ${options}).getResponseCode() }`,
      {
        transport: {
          send: (requests) => {
            clock.advance(tookMs);
            return transport.send(requests);
          },
        },
      },
    );
    return () => host.run('main', [], { limitMs: 1_000_000 });
  };

  behaves('fetch.timeout', () => {
    expect(waiting('{ timeoutSeconds: 10 }', 9000)()).toBe(200);
    expect(waiting('{ timeoutSeconds: 10 }', 11_000)).toThrow('Timeout: https://a.id/');
  });

  behaves('fetch.default-timeout', () => {
    expect(waiting('{}', 359_000)()).toBe(200);
    expect(waiting('{}', 361_000)).toThrow('Timeout: https://a.id/');
  });
});
