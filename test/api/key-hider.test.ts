import * as fc from 'fast-check';
import { allEndpoints, catalogue } from '../../src/api/catalogue';
import { type CallOutcome, createClient } from '../../src/api/client';
import { newConnectionMemory } from '../../src/api/connection-memory';
import type { Endpoint } from '../../src/api/endpoint';
import { createKeyHider } from '../../src/api/key-hider';
import type { HttpOutcome } from '../../src/google/ports';
import { sampleInput } from '../contract/sample-input';
import { answered, ScriptedHttp } from '../ports/scripted-http';
import { StandingClock } from '../ports/standing-clock';

const withoutKey = createKeyHider();

const escapedAll = (key: string): string =>
  Array.from(key, (one) => `\\u00${one.charCodeAt(0).toString(16).padStart(2, '0')}`).join('');
const htmlOf = (key: string): string =>
  key.replace(/[&<>"']/g, (one) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[one] ?? '&#039;');
const jsonOf = (text: string): string => JSON.stringify(text).slice(1, -1);

/** How servers write a text that they print: as it is, and for JSON, PHP's JSON, JSON within JSON, addresses and HTML. */
const writings: Readonly<Record<string, (key: string) => string>> = {
  plain: (key) => key,
  json: jsonOf,
  php: (key) => jsonOf(key).replaceAll('/', '\\/'),
  jsonInJson: (key) => jsonOf(jsonOf(key)),
  escaped: escapedAll,
  address: encodeURIComponent,
  html: htmlOf,
};

const key = fc.string({
  unit: fc.integer({ min: 0x21, max: 0x7e }).map((code) => String.fromCharCode(code)),
  minLength: 24,
  maxLength: 80,
});
const around = fc.string({ unit: fc.constantFrom('a', 'Z', ' ', '-', ':', '/', '=', 'ü'), maxLength: 220 });

/** Bodies in whose texts a server prints `told`, which is written for JSON already. */
const bodiesOf = (told: string): readonly string[] => [
  `{"message":"${told}"}`,
  `{"message":["${told}","${told}"]}`,
  `{"message":{"Authorization":["${told}"]}}`,
  `{"message":{"${told}":"wrong"}}`,
  `{"response":"Failed","message":"${told}"}`,
  `{"data":[{"id":1,"name":"${told}","${told}":{"deep":["${told}"]}}],"message":"${told}"}`,
  `{"data":"${told}`,
];

/** All texts of an outcome, as they would get into cells, the journal, the sidebar and the log. */
function textsOf(outcome: CallOutcome<unknown>): string {
  if (outcome.ok) return strings(outcome.answer).join('\n');
  const { error } = outcome;
  return [
    ...[error.message, error.stack ?? '', error.tellIn('id'), error.tellIn('en')],
    ...strings(error.values),
    ...strings(error.fields),
  ].join('\n');
}

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [name, ...strings(inner)]);
}

function callOver(outcome: HttpOutcome, authorization: string, endpoint: Endpoint = catalogue.shop.get) {
  const http = new ScriptedHttp(() => outcome);
  const access = {
    ...({ origin: 'https://api.ngorder.id', basePath: '/api/open', rejection: 'keyRejected', language: 'id' } as const),
    authorization: () => authorization,
  };
  const client = createClient({ http, clock: new StandingClock(), access, memory: newConnectionMemory() });
  return client.callMany(endpoint, [sampleInput(endpoint)]);
}

/** Where the key is readable in a text, however it is written there. */
const readable = (text: string, secret: string): string[] =>
  Object.entries(writings).flatMap(([name, write]) => (text.includes(write(secret)) ? [name] : []));

describe('a key that a server prints', () => {
  it('is in no text of an answer or an error, however it is written', () => {
    const story = fc.record({
      ...{ secret: key, before: around, after: around, body: fc.nat(6) },
      ...{ status: fc.constantFrom(200, 201, 400, 401, 403, 404, 422, 500, 503) },
      ...{ endpoint: fc.constantFrom(...allEndpoints()), writing: fc.constantFrom(...Object.values(writings)) },
    });
    fc.assert(
      fc.property(story, ({ secret, before, after, body, status, endpoint, writing }) => {
        // What PHP and JSON within JSON make of it is a text once more, and so is everything else once it is in JSON.
        const text = bodiesOf(`${before}Bearer ${jsonOf(writing(secret))}${after}`)[body] ?? '';
        for (const outcome of callOver(answered(status, text), `Bearer ${secret}`, endpoint)) {
          expect(readable(textsOf(outcome), secret)).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is in no text that is shown of a page that is no JSON', () => {
    fc.assert(
      fc.property(key, around, fc.constantFrom(...Object.keys(writings)), (secret, before, writing) => {
        const page = `${before.slice(0, 150)}<pre>authorization: Bearer ${writings[writing]?.(secret)}</pre>`;
        const [outcome] = callOver(answered(200, page), `Bearer ${secret}`);
        const texts = outcome ? textsOf(outcome) : '';
        expect([texts.includes('[API'), readable(texts, secret)]).toEqual([true, []]);
      }),
    );
  });

  it('is hidden although it was cut, as long as half of it is there', () => {
    fc.assert(
      fc.property(key, fc.double({ min: 0.5, max: 1, noNaN: true }), (secret, part) => {
        const cut = secret.slice(0, Math.ceil(secret.length * part));
        const outcome = withoutKey(answered(422, `Token "${cut}...`), `Bearer ${secret}`);
        expect(outcome).toMatchObject({ text: expect.stringMatching(/^Token "\[API key\]\.{0,3}$/) });
      }),
    );
  });

  it('is in no reason why no answer came, and in no header', () => {
    const secret = 'abcdefghijklmnopqrstuvwxyz';
    expect(withoutKey({ kind: 'lost', reason: `Bad header: Bearer ${secret}` }, `Bearer ${secret}`)).toEqual({
      kind: 'lost',
      reason: 'Bad header: Bearer [API key]',
    });
    const headers = { 'content-disposition': `attachment; filename="${secret}.csv"` };
    expect(withoutKey(answered(200, '', headers), `Bearer ${secret}`)).toMatchObject({
      headers: { 'content-disposition': 'attachment; filename="[API key].csv"' },
    });
  });
});

describe('an answer without the key', () => {
  it('stays as it came, also where it holds other keys that begin the same', () => {
    const header = 'eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.';
    fc.assert(
      fc.property(key, fc.string({ maxLength: 30 }), fc.json(), (secret, other, json) => {
        fc.pre(!other.startsWith(secret.slice(0, 1)));
        const text = `${json} ${header}${other}`;
        const outcome = withoutKey(answered(200, text), `Bearer ${header}${secret}${secret}`);
        expect(outcome).toMatchObject({ text });
      }),
    );
  });

  it('is searched in time that grows with its length, whatever it holds', () => {
    const texts = ['\\', '&', '%', '%25', '&amp;', 'a', '\\u0061', '&#', '0'].map((part) => part.repeat(200_000));
    const startedAt = process.cpuUsage();
    for (const text of texts) withoutKey(answered(200, text), `Bearer ${'a'.repeat(7)}b${'c'.repeat(60)}`);
    expect(process.cpuUsage(startedAt).user / 1000).toBeLessThan(5000);
  });
});
