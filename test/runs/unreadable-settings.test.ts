import { settingsDocument } from '../../src/state/schema/settings';
import { type Interrupt, isKilled } from '../push/crash-points';
import { codeOf, openPulled } from '../push/open-pulled';

const silenceMs = 150_000;
const newer = '{"version":2,"mayPush":["Sari"]}';

/** Differences of some variations, of which the first left, or was about to, when the push died; then the settings became others. */
function openLeft(count: number, phase: 'before' | 'after', settings: string) {
  const opened = openPulled({ products: 20 });
  const ids = Array.from({ length: count }, (_, index) => opened.variation(index).id);
  for (const id of ids) opened.typeIn(id, 'delta:0', '5');
  const before = ids.map((id) => opened.stock(id));
  const plan = opened.preview();
  const interrupt: Interrupt = ({ requests }, when) =>
    when === phase && requests.some(({ url }) => url.includes('update-stock'));
  expect(isKilled(() => opened.confirmAll(plan, { interrupt }))).toBe(true);
  opened.clock.advance(silenceMs);
  opened.cloud.properties.document.setAll({ [settingsDocument.name]: settings });
  return {
    ...opened,
    run: opened.rpc<{ unfinishedRun: string }>('state.get').unfinishedRun,
    /** What arrived in the shop, the most first. */
    added: () => ids.map((id, index) => opened.stock(id) - (before[index] ?? 0)).sort((one, other) => other - one),
    repairSettings: () => opened.cloud.properties.document.setAll({ [settingsDocument.name]: '{}' }),
  };
}

describe('a run that was left unfinished before the settings became unreadable', () => {
  it.each([
    ['newer', newer, 'newerState'],
    ['damaged', '{"push":7}', 'damagedState'],
  ])('sends nothing that is planned while they are %s, and all of it once afterwards', (_what, settings, code) => {
    const { rpc, added, repairSettings } = openLeft(3, 'after', settings);
    expect([codeOf(() => rpc('push.resume')), added()]).toEqual([code, [5, 0, 0]]);
    repairSettings();
    rpc('push.resume');
    expect(added()).toEqual([5, 5, 5]);
  });

  it('does not send again what turns out not to have arrived', () => {
    const { rpc, added, repairSettings } = openLeft(1, 'before', newer);
    expect([codeOf(() => rpc('push.resume')), added()]).toEqual(['newerState', [0]]);
    repairSettings();
    rpc('push.resume');
    expect(added()).toEqual([5]);
  });

  it('is finished and told where everything of it has left', () => {
    const { rpc, added, run } = openLeft(1, 'after', newer);
    rpc('push.resume');
    expect(added()).toEqual([5]);
    expect(rpc('runs.show', { run })).toMatchObject({ lines: [{ state: 'done' }] });
  });

  it('can be ended all the same', () => {
    const { rpc, added, run } = openLeft(3, 'after', newer);
    rpc('runs.abandon', { run });
    expect(added()).toEqual([5, 0, 0]);
    expect(codeOf(() => rpc('runs.resume'))).toBe('nothingToResume');
  });
});
