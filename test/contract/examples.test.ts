import { allEndpoints } from '../../src/api/catalogue';
import { Cloud } from '../../workbench/apps-script/cloud';
import { InThreadHost } from '../../workbench/apps-script/in-thread-host';
import { VirtualClock } from '../../workbench/clock';
import type { HttpTransport } from '../../workbench/http-transport';
import { readReference } from '../../workbench/shop/checks/reference';
import { readBundle } from '../../workbench/workbench';
import { sampleInput } from './sample-input';

const shopAnswer = { data: [{ id: 1, shop_name: 'Toko', class: 'PLATINUM', expired_date: '2027-01-01' }] };

/** The shipped bundle before a server that answers everything with one body. */
function openBefore(body: unknown) {
  let answer: unknown = shopAnswer;
  const transport: HttpTransport = {
    send: (requests) =>
      requests.map(() => ({
        status: 200,
        headers: { 'content-type': 'application/json' },
        body: Buffer.from(JSON.stringify(answer)),
      })),
  };
  const { code, manifest, files } = readBundle();
  const host = new InThreadHost(code, new Cloud({ manifest, files, transport, clock: new VirtualClock() }), 'kept');
  const ask = (call: string, args: unknown) => JSON.parse(String(host.run('rpc', [JSON.stringify({ call, args })])));
  expect(ask('connection.save', { key: 'kunci' }).ok).toBe(true);
  answer = body;
  return ask;
}

const documented = readReference().flatMap(({ method, paths, example }) => {
  const endpoint = allEndpoints().find((one) => one.method.toUpperCase() === method && one.paths[0] === paths[0]);
  return example?.response !== undefined && endpoint ? [[endpoint.id, endpoint, example.response] as const] : [];
});

describe('the documented example', () => {
  it('is there for most endpoints', () => {
    expect(documented.length).toBeGreaterThan(140);
  });

  it.each(documented)('of %s is understood word for word', (id, endpoint, example) => {
    const ask = openBefore(example);
    const input = sampleInput(endpoint);
    const first = ask('endpoints.call', { id, input, raw: true });
    const answer = first.ok ? first : ask('endpoints.call', { id, input, raw: true, confirm: first.error.token });
    expect([answer.error, answer.ok]).toEqual([undefined, true]);
    expect(answer.value.raw).toEqual(example);
    const enveloped = typeof example === 'object' && example !== null && 'data' in example;
    expect(answer.value.data === undefined).toBe(false);
    if (enveloped && Array.isArray(example.data)) expect(answer.value.data).toHaveLength(example.data.length);
  });
});
