import { behaves } from './behaves';
import { openScript, type ScriptOptions } from './open-script';

const code = `
  const properties = () => PropertiesService.getUserProperties();
  function fetch(count) { UrlFetchApp.fetchAll(new Array(count).fill('https://a.id/')) }
  function read(times) { for (let i = 0; i < times; i += 1) properties().getProperty('k') }
  function bulk() { properties().setProperties({ a: 1, b: 2, c: 3 }); return properties().getProperties() }
  function mail(to) { MailApp.sendEmail(to, 'Stok', 'habis') }
  function mailMessage() { MailApp.sendEmail({ to: 'a@a.id', cc: 'b@a.id, c@a.id', subject: 'Stok', body: 'habis' }) }
  function left() { return MailApp.getRemainingDailyQuota() }
  function hourly() { ScriptApp.newTrigger('work').timeBased().everyHours(1).create() }
  function work() { Utilities.sleep(240000) }
  /** @customfunction */
  function PRICE() { UrlFetchApp.fetch('https://a.id/'); return 1 }`;

const hourMs = 3_600_000;
const enforced = { areQuotasEnforced: true };
const open = (options: ScriptOptions = {}) => {
  const opened = openScript(code, options);
  return { ...opened, use: (person = 'owner') => opened.cloud.world.accountOf(person).use };
};

describe('the quotas of a day', () => {
  behaves('quotas.counted', () => {
    const { host, clock, cloud, use } = open();
    host.run('fetch', [3]);
    host.run('bulk');
    host.run('mailMessage');
    host.run('hourly');
    clock.advance(hourMs);
    host.runDueTriggers();
    host.run('work');
    const used = (person: string) => [
      use(person).used('fetches'),
      use(person).used('propertyOperations'),
      use(person).used('mailRecipients'),
      use(person).used('triggerMs'),
    ];
    expect([used('owner'), used('colleague')]).toEqual([
      [3, 2, 3, 240_000],
      [0, 0, 0, 0],
    ]);
    expect(cloud.world.accountOf('owner').mails).toEqual([
      { recipients: ['a@a.id', 'b@a.id', 'c@a.id'], subject: 'Stok', body: 'habis' },
    ]);
    expect(() => use().count('fetches', 30_000)).not.toThrow();
    expect(() => host.run('fetch', [1])).not.toThrow();
  });

  behaves('quotas.fetches', () => {
    const { host, use, transport } = open(enforced);
    use().count('fetches', 19_999);
    host.run('fetch', [1]);
    expect(() => host.run('fetch', [1])).toThrow('Service invoked too many times for one day: urlfetch.');
    expect(transport.sent).toHaveLength(1);
    expect(() => host.run('fetch', [1], { as: 'colleague' })).not.toThrow();
  });

  behaves('quotas.batch', () => {
    const { host, use, transport } = open(enforced);
    use().count('fetches', 19_990);
    expect(() => host.run('fetch', [11])).toThrow('for one day: urlfetch.');
    expect([transport.sent.length, use().remaining('fetches')]).toEqual([0, 10]);
    host.run('fetch', [10]);
    expect(use().remaining('fetches')).toBe(0);
  });

  behaves('quotas.window', () => {
    const { host, clock, use } = open(enforced);
    host.run('fetch', [1]);
    clock.advance(23 * hourMs);
    use().count('fetches', 19_999);
    expect(() => host.run('fetch', [1])).toThrow('for one day');
    clock.advance(hourMs);
    host.run('fetch', [1]);
    expect(use().used('fetches')).toBe(1);
  });

  behaves('quotas.workspace', () => {
    const { host, use } = open({ ...enforced, persons: { owner: { account: 'workspace' } } });
    use().count('fetches', 99_999);
    host.run('fetch', [1]);
    expect(() => host.run('fetch', [1])).toThrow('Service invoked too many times for one day: premium urlfetch.');
  });

  behaves('quotas.properties', () => {
    const { host, use } = open(enforced);
    use().count('propertyOperations', 49_997);
    host.run('bulk');
    host.run('read', [1]);
    expect(() => host.run('read', [1])).toThrow('Service invoked too many times for one day: properties.');
  });

  behaves('quotas.trigger-time', () => {
    const { host, clock, cloud, use } = open(enforced);
    host.run('hourly');
    use().count('triggerMs', 88 * 60_000);
    clock.advance(hourMs);
    expect(host.runDueTriggers()).toEqual(['work']);
    clock.advance(hourMs);
    expect(host.runDueTriggers()).toEqual([]);
    expect(cloud.logs.at(-1)?.text).toBe('work: Service using too much computer time for one day.');
    expect(() => host.run('work')).not.toThrow();
  });

  behaves('quotas.functions', () => {
    const { host, cloud, sheet, use } = open();
    cloud.workbook.type(sheet.id, 1, 1, '=PRICE()');
    host.recalculate({ as: 'colleague' });
    expect([use('colleague').used('fetches'), use().used('fetches')]).toEqual([1, 0]);
  });

  behaves('mail.send', () => {
    const { host, use } = open(enforced);
    use().count('mailRecipients', 98);
    expect(host.run('left')).toBe(2);
    expect(() => host.run('mailMessage')).toThrow('Service invoked too many times for one day: email.');
    host.run('mail', ['a@a.id,b@a.id']);
    expect(host.run('left')).toBe(0);
    expect(() => host.run('mail', [''])).toThrow('Failed to send email: no recipient');
    expect(() => open({ manifest: { oauthScopes: [] } }).host.run('mail', ['a@a.id'])).toThrow(
      'Required permissions: https://www.googleapis.com/auth/script.send_mail',
    );
  });

  behaves('mail.remaining', () => {
    const { host } = open(enforced);
    expect(host.run('left')).toBe(100);
    host.run('mailMessage');
    expect([host.run('left'), host.run('left', [], { as: 'colleague' })]).toEqual([97, 100]);
    expect(() => open({ manifest: { oauthScopes: [] } }).host.run('left')).toThrow(
      'Required permissions: https://www.googleapis.com/auth/script.send_mail',
    );
    expect(open({ persons: { owner: { account: 'workspace' } } }).host.run('left')).toBe(1500);
  });

  behaves('mail.address', () => {
    const { host, cloud } = open(enforced);
    for (const stray of ['sari', 'sari@example', 'sari@example..com', 'a b@example.com'])
      expect(() => host.run('mail', [`budi@example.com,${stray}`])).toThrow(`Invalid email: ${stray}`);
    expect([host.run('left'), cloud.world.accountOf('owner').mails]).toEqual([100, []]);
  });
});
