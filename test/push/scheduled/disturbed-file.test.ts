import { VersionHistory } from '../../../workbench/recorded/version-history';
import { changePersonal } from '../../state/personal-document';
import { failureOf, openPlanned, untilSaturday } from './open-planned';
import { openScheduled } from './open-scheduled';

describe('scheduled prices in a file that others disturb', () => {
  it('are not carried out as somebody wrote them there, whoever it seems to be', () => {
    const bench = openPlanned();
    const { push, turn, prices, before, list } = bench;
    changePersonal(bench, `frozen:${push.id}`, (text) => text.replace(/"wanted":\d+/g, '"wanted":1'));
    expect(failureOf(() => turn(untilSaturday))).toContain('Nothing was changed');
    expect(prices()).toEqual(before);
    expect(list()).toMatchObject([{ stage: 'over', how: 'lost' }]);
  });

  it('come and go where their tab is deleted meanwhile', () => {
    const { turn, prices, before, wanted, workbook, tabId, list } = openPlanned();
    workbook.insertSheet('Notes');
    workbook.deleteSheet(tabId);
    turn(untilSaturday);
    expect(prices()).toEqual(wanted);
    turn(48);
    expect([prices(), list()[0]?.how]).toEqual([before, 'broughtBack']);
  });

  it('find their rows where the tab is called otherwise, and its rows went elsewhere', () => {
    const { turn, before, wanted, workbook, tabId, planned, cell, prices, preview } = openPlanned();
    workbook.renameSheet(tabId, 'Prices');
    workbook.sheet(tabId)?.insertRows(2, 2);
    turn(untilSaturday);
    const cells = () => planned.map(({ id }) => cell(id, 'price'));
    expect([prices(), cells()]).toEqual([wanted, wanted]);
    turn(48);
    expect([prices(), cells(), preview().edits]).toEqual([before, before, []]);
  });

  it('come at the moment that was meant, whatever zone the spreadsheet has by then', () => {
    const { turn, prices, before, wanted, workbook, push, clock } = openPlanned();
    Object.defineProperty(workbook, 'timeZone', { value: 'America/New_York' });
    turn(untilSaturday - 2);
    expect([clock.now() < push.startsAt, prices()]).toEqual([true, before]);
    turn(2);
    expect(prices()).toEqual(wanted);
  });

  it('are told as lost where an older version of the file knows nothing of them, and change nothing', () => {
    const { cloud, plan, turn, price, list } = openScheduled();
    const history = new VersionHistory(cloud);
    const version = history.save();
    const { planned } = plan(2);
    history.restore(version);
    expect(failureOf(() => turn(untilSaturday))).toContain('Nothing was changed');
    expect(planned.map(({ id }) => price(id))).toEqual(planned.map(({ before }) => before));
    expect(list()).toMatchObject([{ how: 'lost' }]);
  });
});

/** Two in the shop, restored to a version in which something is missing of what came after it. */
function openRestored(
  when: 'planned' | 'carried out',
  disturb: (bench: ReturnType<typeof openPlanned>) => void = () => undefined,
) {
  const bench = openPlanned();
  const history = new VersionHistory(bench.cloud);
  if (when === 'carried out') bench.turn(untilSaturday);
  const version = history.save();
  if (when === 'planned') {
    disturb(bench);
    failureOf(() => bench.turn(untilSaturday));
  }
  const { id } = bench.variation(3);
  bench.typeIn(id, 'price', String(bench.price(id) - 1000));
  bench.confirmAll(bench.preview());
  history.restore(version);
  return bench;
}

describe('scheduled prices that are in the shop while an older version of the file is restored', () => {
  it.each(['planned', 'carried out'] as const)(
    'of when they were %s: go back all the same, but for what somebody changed since',
    (when) => {
      const { turn, prices, before, wanted, list, setPrice, planned } = openRestored(when);
      expect(prices()).toEqual(wanted);
      setPrice(planned[0]?.id, 88_000);
      turn(48);
      expect(prices()).toEqual([88_000, before[1]]);
      expect(list()).toMatchObject([{ how: 'broughtBack' }]);
    },
  );

  it('are told and left where not all had been applied, as nobody knows which', () => {
    const { turn, prices, planned, list } = openRestored('planned', (bench) =>
      bench.setPrice(bench.planned[0]?.id, 77_000),
    );
    expect(failureOf(() => turn(48))).toContain('change them back yourself');
    expect(prices()).toEqual([77_000, planned[1]?.wanted]);
    expect(list()).toMatchObject([{ how: 'lost' }]);
  });
});
