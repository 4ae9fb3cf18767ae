import { createHash } from 'node:crypto';
import { VirtualClock } from '../../../../workbench/clock';
import { AuthorizationServer, registeredClient } from '../../../../workbench/shop/oauth/authorization-server';
import { answerOAuth } from '../../../../workbench/shop/oauth/oauth-door';
import { createShop } from '../../../../workbench/shop/shop';

const back = 'https://script.google.com/macros/d/abc/usercallback';
const verifier = 'v'.repeat(64);
const challenge = createHash('sha256').update(verifier).digest('base64url');
const query = {
  ...{ response_type: 'code', client_id: registeredClient.id, redirect_uri: back, state: 'st' },
  ...{ code_challenge: challenge, code_challenge_method: 'S256' },
};

function open() {
  const clock = new VirtualClock();
  const shop = createShop({ clock, products: 5, orders: 0 });
  const server = new AuthorizationServer(clock);
  const send = async (method: string, url: string, body = '', headers = {}) => {
    const type = { 'content-type': 'application/x-www-form-urlencoded', 'content-length': String(body.length) };
    const response = await answerOAuth(shop, server, { method, url, body, headers: { ...type, ...headers } });
    return { status: response?.status, body: response ? JSON.parse(response.body) : undefined };
  };
  const tokens = (fields: Readonly<Record<string, string>>) =>
    send(
      'POST',
      '/oauth/token',
      String(
        new URLSearchParams({
          ...{ client_id: registeredClient.id, client_secret: registeredClient.secret, redirect_uri: back },
          ...fields,
        }),
      ),
    );
  const code = async () => new URL(await server.decide(query, true)).searchParams.get('code') ?? '';
  const exchange = (value: string, own = verifier) =>
    tokens({ grant_type: 'authorization_code', code: value, code_verifier: own });
  const refresh = (value: string) => tokens({ grant_type: 'refresh_token', refresh_token: value });
  const shopSays = async (token: string) =>
    (await send('GET', '/oauth/v2/shop', '', { authorization: `Bearer ${token}`, accept: 'application/json' })).status;
  return { clock, server, code, exchange, refresh, shopSays, send };
}

describe('the sandbox’s authorization server', () => {
  it('lets in whoever agreed, by another base path, until the token’s time is up', async () => {
    const { clock, code, exchange, shopSays } = open();
    const { status, body } = await exchange(await code());
    expect([status, body.token_type]).toEqual([200, 'Bearer']);
    expect(body.expires_in).toBeGreaterThan(590);
    expect(await shopSays(body.access_token)).toBe(200);
    expect(await shopSays('made up')).toBe(401);
    clock.advance(600_000);
    expect(await shopSays(body.access_token)).toBe(401);
  });

  it('says so where a person does not agree, and hands out nothing', async () => {
    const { server } = open();
    const address = new URL(await server.decide(query, false));
    expect([address.searchParams.get('error'), address.searchParams.get('state')]).toEqual(['access_denied', 'st']);
    expect(server.book.secrets()).toEqual([]);
    await expect(server.decide({ ...query, redirect_uri: 'https://evil.example/' }, true)).rejects.toThrow();
    await expect(server.decide({ ...query, code_challenge: '' }, true)).rejects.toThrow('PKCE');
  });

  it('takes a code once, in time, and from whoever has its verifier', async () => {
    const { clock, code, exchange } = open();
    expect((await exchange(await code(), 'w'.repeat(64))).body.error).toBe('invalid_grant');
    const used = await code();
    await exchange(used);
    expect((await exchange(used)).status).toBe(400);
    const late = await code();
    clock.advance(121_000);
    expect((await exchange(late)).status).toBe(400);
  });

  it('takes a refresh token once: who brings it again ends all that came of the grant', async () => {
    const { code, exchange, refresh, shopSays } = open();
    const first = (await exchange(await code())).body;
    const second = (await refresh(first.refresh_token)).body;
    expect(second.refresh_token).not.toBe(first.refresh_token);
    expect(await shopSays(second.access_token)).toBe(200);
    expect((await refresh(first.refresh_token)).body.error).toBe('invalid_grant');
    expect(await shopSays(second.access_token)).toBe(401);
    expect((await refresh(second.refresh_token)).status).toBe(400);
  });

  it('ends a grant when its token is revoked, and every one when the owner takes them back', async () => {
    const { server, code, exchange, shopSays, send } = open();
    const [one, other] = [(await exchange(await code())).body, (await exchange(await code())).body];
    const secret = { client_id: registeredClient.id, client_secret: registeredClient.secret };
    const form = String(new URLSearchParams({ ...secret, token: one.refresh_token }));
    expect((await send('POST', '/oauth/revoke', form)).status).toBe(200);
    expect([await shopSays(one.access_token), await shopSays(other.access_token)]).toEqual([401, 200]);
    server.book.endAll();
    expect(await shopSays(other.access_token)).toBe(401);
  });
});
