import { openInProcessWorkbench } from '../../../workbench/in-process-workbench';
import { RpcFailure } from '../../../workbench/workbench';
import { address, mailScope, openWithMail, useMailBuild } from './open-with-mail';

const bundle = useMailBuild();
const published = useMailBuild('published');

describe('where Google was not told that mails may be sent', () => {
  const codeOf = (work: () => unknown): string => {
    try {
      work();
      return 'none';
    } catch (error) {
      return error instanceof RpcFailure ? error.code : String(error);
    }
  };

  it('the panel says so and where to allow it, and everything else works', () => {
    const { cloud, rpc, turn, shop, mails } = openWithMail(bundle());
    cloud.project.askConsent('owner', [mailScope]);
    expect(rpc('mail.get')).toMatchObject({ isAllowed: false, consentUrl: expect.stringMatching(/^https:/) });
    expect(codeOf(() => rpc('mail.prove', { address }))).toBe('mailNotAllowed');
    const sent = shop.log.length;
    turn();
    expect(shop.log.length).toBeGreaterThan(sent);
    expect(mails).toEqual([]);
    cloud.project.askConsent('owner');
    expect(rpc('mail.get')).toMatchObject({ isAllowed: true, consentUrl: null });
    expect(codeOf(() => rpc('mail.prove', { address }))).toBe('none');
  });

  it('after it was taken back, notices wait until it is given again', () => {
    const { cloud, rpc, prove, fail, turn, digests, shop } = openWithMail(bundle());
    prove();
    cloud.project.askConsent('owner', [mailScope]);
    fail();
    turn();
    expect(digests()).toEqual([]);
    expect(rpc('mail.get')).toMatchObject({ address, isAllowed: false, lack: 'consent' });
    shop.faults.clear();
    turn();
    cloud.project.askConsent('owner');
    turn();
    expect(digests()).toHaveLength(1);
  });

  it('since a version without mails was replaced, an add-on’s jobs go on without them', () => {
    const { prove, fail, turn, cloud, digests, shop, rpc } = openWithMail(published(), { build: 'published' });
    prove();
    const { manifest } = published();
    const before = (manifest.oauthScopes ?? []).filter((scope) => scope !== mailScope);
    cloud.project.upgrade({ ...manifest, oauthScopes: before });
    cloud.project.askConsent('owner');
    cloud.project.upgrade(manifest);
    fail();
    const sent = shop.log.length;
    turn();
    expect(shop.log.length).toBeGreaterThan(sent);
    expect(digests()).toEqual([]);
    cloud.project.askConsent('owner');
    turn();
    expect(digests()).toHaveLength(1);
    expect(rpc('mail.get')).toMatchObject({ isAllowed: true });
  });
});

describe('the build without mails', () => {
  it('knows no call about them, asks for no right to send any, and does all else', () => {
    const bench = openInProcessWorkbench({ shop: { products: 1, orders: 0 } });
    expect(() => bench.rpc('mail.get')).toThrow(expect.objectContaining({ code: 'unknownCall' }));
    expect(bench.cloud.manifest.oauthScopes).not.toContain(mailScope);
    expect(bundle().manifest.oauthScopes).toEqual([...(bench.cloud.manifest.oauthScopes ?? []), mailScope]);
  });
});
