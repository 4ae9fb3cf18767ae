import type { CloudOperation } from '../../../workbench/apps-script/run-options';
import { codeOf } from '../../push/open-pulled';
import { address, openWithMail, useMailBuild } from './open-with-mail';

const bundle = useMailBuild();
const minuteMs = 60_000;

describe('an address for notices', () => {
  const open = () => {
    const bench = openWithMail(bundle());
    const send = (to = address) => codeOf(() => bench.rpc('mail.prove', { address: to }));
    const confirm = (code: string) => codeOf(() => bench.rpc('mail.confirm', { code }));
    const latestCode = () => bench.codeIn(bench.mails[bench.mails.length - 1] ?? { body: '' });
    const wrong = () => (latestCode() === '000000' ? '111111' : '000000');
    return { ...bench, send, confirm, latestCode, wrong, view: () => bench.rpc('mail.get') };
  };

  it('is used once the code that was mailed to it was typed, blanks or not', () => {
    const { send, confirm, latestCode, view, mails } = open();
    expect(view()).toEqual({ address: null, proving: null, isAllowed: true, consentUrl: null, lack: null });
    expect(send(` ${address} `)).toBe('none');
    expect(mails).toEqual([
      {
        recipients: [address],
        subject: `Your code for Ngorder: ${latestCode()}`,
        body: expect.stringContaining(latestCode()),
      },
    ]);
    expect(latestCode()).toMatch(/^\d{6}$/);
    expect(view()).toMatchObject({ address: null, proving: address });
    expect(confirm(` ${latestCode().slice(0, 3)} ${latestCode().slice(3)} `)).toBe('none');
    expect(view()).toMatchObject({ address, proving: null });
  });

  it('is never two, nor none', () => {
    const { send, mails } = open();
    const noAddresses = ['', 'sari', 'sari@', '@example.com', 'sari@example', 'a b@example.com', `${address}\nb@c.id`];
    const several = [`${address},b@c.id`, `${address}; b@c.id`, `Sari <${address}>`, `${address} b@c.id`];
    for (const typed of [...noAddresses, ...several, `${'a'.repeat(260)}@example.com`])
      expect([typed, send(typed)]).toEqual([typed, 'addressInvalid']);
    expect(mails).toEqual([]);
  });

  it('that Google takes for none is told as such', () => {
    const { send, mails, view } = open();
    expect(send('sari@example..com')).toBe('addressInvalid');
    expect([mails, view().proving]).toEqual([[], null]);
    expect(send()).toBe('none');
  });

  it('is not used with another code, and five wrong ones end the wait', () => {
    const { send, confirm, latestCode, wrong, view } = open();
    send();
    for (let tries = 1; tries < 5; tries += 1) expect(confirm(wrong())).toBe('codeWrong');
    expect(view().proving).toBe(address);
    expect(confirm(wrong())).toBe('codeOver');
    expect(confirm(latestCode())).toBe('codeOver');
    expect(view()).toMatchObject({ address: null, proving: null });
  });

  it('is waited for for ten minutes, by a clock that is not set back', () => {
    const { send, confirm, latestCode, clock, view, cloud } = open();
    send();
    clock.advance(10 * minuteMs - 1);
    expect(view().proving).toBe(address);
    clock.advance(1);
    expect(view().proving).toBeNull();
    expect(confirm(latestCode())).toBe('codeOver');
    send();
    const kept = JSON.parse(cloud.properties.user.get('ngorder.mail') ?? '{}');
    kept.proof.sentAt += 60 * minuteMs;
    cloud.properties.user.setAll({ 'ngorder.mail': JSON.stringify(kept) });
    expect(confirm(latestCode())).toBe('codeOver');
  });

  it('is one at a time: another code takes the place of the one before, and is not sent at once', () => {
    const { send, confirm, latestCode, clock, mails } = open();
    send();
    const first = latestCode();
    expect(send('budi@example.com')).toBe('codeJustSent');
    clock.advance(minuteMs);
    expect(send('budi@example.com')).toBe('none');
    expect(mails.map(({ recipients }) => recipients)).toEqual([[address], ['budi@example.com']]);
    if (first !== latestCode()) expect(confirm(first)).toBe('codeWrong');
    expect(confirm(latestCode())).toBe('none');
  });

  it.each<[string, (bench: ReturnType<typeof open>) => unknown]>([
    ['stopping it', ({ rpc }) => rpc('mail.stop')],
    ['confirming it', ({ confirm, latestCode }) => confirm(latestCode())],
    ['guessing until the wait ends', ({ confirm, wrong }) => Array.from({ length: 6 }, () => confirm(wrong()))],
    ['typing another one', ({ send }) => send('budi@example.com')],
  ])('is mailed a code once a minute at most, whatever is clicked between: %s', (_what, click) => {
    const bench = open();
    for (let times = 0; times < 10; times += 1) {
      bench.send();
      click(bench);
    }
    expect(bench.mails).toHaveLength(1);
    bench.clock.advance(minuteMs);
    expect(bench.send()).toBe('none');
    expect(bench.mails).toHaveLength(2);
  });

  it('is mailed one code where two panels ask for it at once', () => {
    const { host, rpc, mails } = open();
    let hasAsked = false;
    const asksToo = ({ name }: CloudOperation, phase: 'before' | 'after') => {
      if (name === 'MailApp.sendEmail' && phase === 'before' && !hasAsked) {
        hasAsked = true;
        expect(codeOf(() => rpc('mail.prove', { address }))).toBe('codeJustSent');
      }
      return false;
    };
    host.run('rpc', [JSON.stringify({ call: 'mail.prove', args: { address } })], { interrupt: asksToo });
    expect([hasAsked, mails.length]).toEqual([true, 1]);
  });

  it('stays while another one is proved, and is forgotten when it is stopped', () => {
    const { send, prove, view, rpc, cloud, clock } = open();
    prove();
    clock.advance(minuteMs);
    expect(send('budi@example.com')).toBe('none');
    expect(view()).toMatchObject({ address, proving: 'budi@example.com' });
    rpc('mail.stop');
    expect(view()).toMatchObject({ address: null, proving: null });
    expect(cloud.properties.user.get('ngorder.mail')).not.toContain('@');
  });

  it('is each person’s own, and lies where no colleague reads', () => {
    const { prove, rpc, cloud } = open();
    prove();
    expect(rpc('mail.get', {}, { as: 'colleague' })).toMatchObject({ address: null });
    expect(JSON.stringify(cloud.properties.document.all())).not.toContain(address);
  });

  it('is not proved where the quota of mails is used up', () => {
    const { send, account } = open();
    account.use.count('mailRecipients', 100);
    expect(send()).toBe('mailsUsedUp');
    account.use.count('mailRecipients', 1);
    expect(send()).toBe('mailsUsedUp');
  });

  it('cost a mail each, which is counted', () => {
    const { prove, rpc } = open();
    prove();
    expect(rpc<{ used: { mails: number } }>('budget.get').used.mails).toBe(1);
  });
});
