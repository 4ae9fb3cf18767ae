import type { RefusalId } from '../../workbench/apps-script/refusals/refusals';
import { openFormulas } from '../formulas/open-formulas';
import { failureOf } from '../rpc/failure-of';

const cases: readonly (readonly [RefusalId, RegExp, RegExp])[] = [
  ['tooManyForOneDay', /^Your Google account has reached a daily limit.*24 hours/, /^Jatah harian akun Anda.*24 jam/],
  [
    'tooMuchComputerTime',
    /computer time\). It works again within 24 hours/,
    /computer time\). Bisa lagi paling lambat 24/,
  ],
  ['tooManyInAShortTime', /^Too much at once in your Google account.*in a minute/, /^Google minta jeda.*satu menit/],
  ['tooManyAtOnce', /^Too much at once in your Google account.*in a minute/, /^Google minta jeda.*satu menit/],
  ['tooManyPerSecond', /^Too much at once in your Google account.*in a minute/, /^Google minta jeda.*satu menit/],
  ['authorizationLapsed', /^Google asks for your permission again/, /^Google meminta izin Anda lagi/],
];

describe('what Google refuses', () => {
  it.each(cases)('is named in the sidebar and the menu, with when it ends: %s', (refusal, english, indonesian) => {
    for (const [locale, told] of [
      ['en', english],
      ['id', indonesian],
    ] as const) {
      const { rpc, host, cloud } = openFormulas({ pulled: true, locale });
      const refuse = () => cloud.refusals.set([{ on: 'Range.getValues', when: { nth: 1 }, refusal }]);
      refuse();
      const failure = failureOf(() => rpc('pull.run'));
      expect(failure.message).toMatch(told);
      // Whoever's rights lapsed has to grant them before anything runs again.
      if (refusal === 'authorizationLapsed') continue;
      refuse();
      host.run('showDashboard');
      expect(cloud.ui.toasts.map(({ message }) => message)).toContainEqual(expect.stringMatching(told));
    }
  });

  it('is named in the cell of a function, also where requests are refused', () => {
    const pulled = openFormulas({ pulled: true });
    pulled.cloud.refusals.set([{ on: 'Range.getValues', when: { from: 1 }, refusal: 'tooManyForOneDay' }]);
    expect(pulled.error(`=NGORDER_STOCK("${pulled.own[0]?.sku}")`)).toMatch(/reached a daily limit.*24 hours/);
    const live = openFormulas({ live: true });
    live.cloud.refusals.set([{ on: 'UrlFetchApp', when: { from: 1 }, refusal: 'tooManyForOneDay' }]);
    expect(live.error(`=NGORDER_STOCK("${live.own[0]?.sku}")`)).toMatch(
      /reached a daily limit.*\(urlfetch\).*24 hours/,
    );
  });

  it('is survived where it is the account’s language', () => {
    const { cell, own, cloud } = openFormulas({ pulled: true });
    cloud.refusals.set([{ on: 'Session.getActiveUserLocale', when: { from: 1 }, refusal: 'serverError' }]);
    expect(cell(`=NGORDER_STOCK("${own[0]?.sku}")`)).toEqual(expect.any(Number));
  });
});
