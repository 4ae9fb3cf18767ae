import { openInProcessWorkbench } from '../../workbench/in-process-workbench';

const bench = openInProcessWorkbench({ shop: { products: 5, orders: 0 }, locale: 'en' });
const ask = (request: string) => JSON.parse(String(bench.host.run('rpc', [request])));

describe('rpc', () => {
  it.each([
    ['no JSON', '{', 'invalidArguments'],
    ['no call', '{}', 'invalidArguments'],
    ['an unknown call', '{"call":"shell.run"}', 'unknownCall'],
    ['a name of every object', '{"call":"constructor"}', 'unknownCall'],
    ['a wrong argument', '{"call":"schedule.set","args":{"hourly":"yes"}}', 'invalidArguments'],
    [
      'a host that is not Ngorder’s',
      '{"call":"connection.save","args":{"host":"evil.example","key":"k"}}',
      'invalidArguments',
    ],
    ['a key with a line break', '{"call":"connection.save","args":{"key":"a\\nb"}}', 'invalidArguments'],
  ])('refuses %s', (_, request, code) => {
    expect(ask(request)).toMatchObject({ ok: false, error: { code } });
    expect(bench.shop.log).toHaveLength(0);
  });

  it('names the argument that does not fit', () => {
    expect(ask('{"call":"schedule.set","args":{"hourly":"yes"}}').error.message).toContain('hourly');
  });

  it('says what is wrong in a sentence, and repeats neither what was missing nor what was given', () => {
    expect(ask('{"call":"pulls.delete"}').error.message).toBe('This does not fit: tabId: expected "tabId"');
    const key = `rahasia ${'x'.repeat(5000)}`;
    const { message } = ask(JSON.stringify({ call: 'connection.save', args: { key } })).error;
    expect(message).toMatch(/^This does not fit: key/);
    expect(message).not.toContain('rahasia');
    expect(ask(JSON.stringify({ call: 'x'.repeat(90_000) })).error.message).toHaveLength(1500);
  });

  it('answers what the sidebar needs to draw itself before anything is connected', () => {
    expect(ask('{"call":"state.get"}')).toMatchObject({
      ok: true,
      value: { connection: null, language: 'en', runs: [] },
    });
  });
});

describe('onOpen', () => {
  it('adds the menu with no authorisation at all', () => {
    expect(() => bench.host.run('onOpen', [], { mode: 'NONE' })).not.toThrow();
  });
});

describe('the menu', () => {
  it('opens the sidebar where people start, or on the page that it names', () => {
    const shown = (handler: string): string => {
      bench.host.run(handler);
      return bench.cloud.ui.sidebar?.html ?? '';
    };
    expect(shown('openSidebar')).not.toContain('<meta name="ngorder-page"');
    expect(shown('openSchedule')).toMatch(/<\/html>\s*<meta name="ngorder-page" content="schedule">$/);
  });

  it('opens it as its person wants it to look, from its first tag on, and as light as the sheet for whoever said nothing', () => {
    const { host, cloud, rpc } = openInProcessWorkbench({ shop: { orders: 0, products: 1 } });
    const firstTag = (): string | undefined => {
      host.run('openSidebar');
      return /^<!DOCTYPE html>\s*(<html[^>]*>)/.exec(cloud.ui.sidebar?.html ?? '')?.[1];
    };
    expect(firstTag()).toBe('<html lang="id">');
    for (const appearance of ['dark', 'system']) {
      rpc('settings.set', { appearance });
      expect(firstTag()).toBe(`<html data-appearance="${appearance}" lang="id">`);
    }
    rpc('settings.set', { appearance: 'light' });
    expect(firstTag()).toBe('<html lang="id">');
  });
});
