import * as fc from 'fast-check';
import { allEndpoints } from '../../src/api/catalogue';
import { createClient } from '../../src/api/client';
import { newConnectionMemory } from '../../src/api/connection-memory';
import { buildRequest } from '../../src/api/request';
import { AddOnError } from '../../src/text/add-on-error';
import { sampleInput } from '../contract/sample-input';
import { answered, ScriptedHttp } from '../ports/scripted-http';
import { StandingClock } from '../ports/standing-clock';

const endpoint = fc.constantFrom(...allEndpoints());
const access = {
  ...({ origin: 'https://api.ngorder.id', basePath: '/api/open', rejection: 'keyRejected', language: 'id' } as const),
  authorization: () => 'Bearer kunci',
};

/** Bodies that no server should send: cut, of wrong types, deep, huge, HTML, empty. */
const body = fc.oneof(
  fc.string(),
  fc.json(),
  fc.json().map((text) => text.slice(0, text.length / 2)),
  fc.constantFrom('', 'null', '[]', '{}', '<html></html>', '{"data":null}', '{"meta":{"pagination":[]}}', '\u0000'),
  fc.integer({ min: 100, max: 2000 }).map((depth) => `${'['.repeat(depth)}${']'.repeat(depth)}`),
  fc
    .record({ response: fc.jsonValue(), data: fc.jsonValue(), message: fc.jsonValue(), meta: fc.jsonValue() })
    .map((value) => JSON.stringify(value)),
  fc.integer({ min: 1000, max: 100_000 }).map((length) => JSON.stringify({ data: 'x'.repeat(length) })),
);

describe('the client', () => {
  it('throws nothing but its own error, whatever a server answers', () => {
    fc.assert(
      fc.property(
        endpoint,
        fc.constantFrom(200, 201, 204, 301, 400, 401, 403, 404, 406, 418, 422, 500, 503),
        body,
        (one, status, text) => {
          const http = new ScriptedHttp(() => answered(status, text));
          const client = createClient({ http, clock: new StandingClock(), access, memory: newConnectionMemory() });
          for (const outcome of client.callMany(one, [sampleInput(one)])) {
            if (!outcome.ok) expect(outcome.error).toBeInstanceOf(AddOnError);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('makes no address that leaves the host, and no header with a line break, whatever the input', () => {
    fc.assert(
      fc.property(endpoint, fc.dictionary(fc.string(), fc.anything()), fc.string(), (one, extra, hostile) => {
        const named = Object.fromEntries(Object.keys(one.parameters).map((name) => [name, hostile]));
        for (const path of one.paths) {
          try {
            const { url, headers } = buildRequest(access, one, path, { ...extra, ...named });
            expect(new URL(url).origin).toBe('https://api.ngorder.id');
            expect(new URL(url).pathname.startsWith('/api/open/')).toBe(true);
            expect(Object.values(headers).join()).not.toMatch(/[\r\n]/);
          } catch (error) {
            if (!(error instanceof AddOnError)) throw error;
          }
        }
      }),
      { numRuns: 1000 },
    );
  });
});
