import { createRecordingTransport, evaluate, openScript, type ScriptOptions, textResponse } from './open-script';

const fetching = (args: string, options: ScriptOptions = {}): unknown =>
  evaluate(`return UrlFetchApp.fetch(${args}).getContentText()`, options);

describe('UrlFetchApp', () => {
  it('sends JSON bodies, forms and multipart forms', () => {
    const { host, transport } = openScript(`function main() {
      UrlFetchApp.fetchAll([
        { url: 'https://a.id/json', method: 'post', contentType: 'application/json', payload: '{"a":1}', headers: { Authorization: 'Bearer x' } },
        { url: 'https://a.id/form', method: 'put', payload: { a: 'b c', d: 1 } },
        { url: 'https://a.id/file', method: 'post', payload: { f: Utilities.newBlob('hi', 'text/plain', 'hi.txt') } },
      ]);
    }`);
    host.run('main');
    const shown = transport.sent.map(({ method, headers, body }) => [
      method,
      headers['content-type'],
      String(Buffer.from(body ?? [])),
    ]);
    expect(shown[0]).toEqual(['POST', 'application/json', '{"a":1}']);
    expect(transport.sent[0]?.headers.authorization).toBe('Bearer x');
    expect(shown[1]).toEqual(['PUT', 'application/x-www-form-urlencoded', 'a=b+c&d=1']);
    expect(shown[2]?.[1]).toMatch(/^multipart\/form-data; boundary=/);
    expect(shown[2]?.[2]).toContain('name="f"; filename="hi.txt"\r\nContent-Type: text/plain\r\n\r\nhi\r\n');
  });

  it('gives status, headers, text and signed bytes in the order of the requests', () => {
    const transport = createRecordingTransport(({ url }) => ({
      status: 200,
      headers: { 'x-url': url },
      body: Buffer.from([255, 216, 1]),
    }));
    const script = `return UrlFetchApp.fetchAll(['https://a.id/1', 'https://a.id/2']).map((r) => [r.getResponseCode(), r.getHeaders()['X-Url'], r.getContent(), r.getBlob().getBytes().length])`;
    expect(evaluate(script, { transport })).toEqual([
      [200, 'https://a.id/1', [-1, -40, 1], 3],
      [200, 'https://a.id/2', [-1, -40, 1], 3],
    ]);
  });

  it('throws refusals unless they are muted, naming the host only', () => {
    const transport = createRecordingTransport(() => textResponse(422, '{"message":"bad"}'));
    expect(() => fetching("'https://a.id/x?secret=1'", { transport })).toThrow(
      'Request failed for https://a.id returned code 422. Truncated server response: {"message":"bad"}',
    );
    expect(fetching("'https://a.id/x', { muteHttpExceptions: true }", { transport })).toBe('{"message":"bad"}');
  });

  it.each([
    ['ECONNRESET', 'Address unavailable: https://a.id/2'],
    ['DNS error', 'DNS error: https://a.id/2'],
    ['timeout', 'Timeout: https://a.id/2'],
  ])('fails the whole batch when one request ends with %s', (failure, message) => {
    const transport = createRecordingTransport(({ url }) =>
      url.endsWith('2') ? { failure } : textResponse(200, '{}'),
    );
    const script =
      "UrlFetchApp.fetchAll(['https://a.id/1', 'https://a.id/2'].map((url) => ({ url, muteHttpExceptions: true })))";
    expect(() => evaluate(script, { transport })).toThrow(message);
    expect(transport.sent).toHaveLength(2);
  });

  it.each([
    ["'https://a.id/', { headers: { Host: 'b.id' } }", 'Attribute provided with invalid value: Header:Host'],
    [
      "'https://a.id/', { headers: { 'Content-Length': '3' } }",
      'Attribute provided with invalid value: Header:Content-Length',
    ],
    ["'https://a.id/', { headers: { Authorization: null } }", 'Attribute provided with invalid value: Header:null'],
    ["'https://a.id/', { payload: 'x' }", 'do not accept a payload'],
    ["'https://a.id/', { method: 'head' }", 'Attribute provided with invalid value: method'],
    ["'https://a.id/?' + 'x'.repeat(2083)", 'Limit exceeded: URLFetch URL Length.'],
    ["'https://a.id/?q=\"'", 'Invalid argument: https://a.id/?q="'],
    ["'https://b.id/'", 'https://b.id/ is not in the urlFetchWhitelist'],
    ["'https://a.id.evil.id/'", 'is not in the urlFetchWhitelist'],
    ["'http://a.id/'", 'is not in the urlFetchWhitelist'],
  ])('refuses fetch(%s)', (args, message) => {
    expect(() => fetching(args, { manifest: { urlFetchWhitelist: ['https://a.id/'] } })).toThrow(message);
  });

  it('gives up on a request that took longer than its timeout', () => {
    const { clock, host, transport } = openScript(
      "function main() { UrlFetchApp.fetch('https://a.id/', { timeoutSeconds: 10 }) }",
      {
        transport: {
          send: (requests) => {
            clock.advance(11_000);
            return transport.send(requests);
          },
        },
      },
    );
    expect(() => host.run('main')).toThrow('Timeout: https://a.id/');
  });

  it('says so when the transport cannot answer at once', () => {
    expect(() => fetching("'https://a.id/'", { transport: { send: () => Promise.resolve([]) } })).toThrow('WorkerHost');
  });
});
