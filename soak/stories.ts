import { playSomeOnDashboards } from '../test/pull/dashboard-people/dashboard-plays';
import { workBetweenRefreshes } from '../test/pull/user-behaviour';
import { pushInBusyShop } from '../test/push/busy-shop';
import { countAmongOthers } from '../test/push/explained-counts';
import { pushBusyProduct } from '../test/push/records/product/busy-product';
import { payAndCancelInTrouble } from '../test/push/troubled-orders';
import { pushesASpreadsheet, pushInOneSpreadsheet } from '../test/push/troubled-push';
import { fuzzCalls } from '../test/rpc/fuzzed-calls';
import { mutateAnswers } from '../test/rpc/mutated-answers';
import { forgeSome } from '../test/runs/forging/forging';
import { exploreSeeded } from '../test/runs/model/seeded-setting';
import { carryOnAmongPeople } from '../test/runs/troubled-people';
import { actInsideExecutions, showExpectedFailures } from '../test/user-behaviour/expectations';
import { samplePlays } from '../test/user-behaviour/sampled-plays';

/** Plays what follows from a seed, a matter of seconds. @throws Error with what was found to be wrong. */
export type Story = (seed: number) => void | Promise<void>;

/** Of all requests, how many go wrong. */
const shares = [0.05, 0.2, 0.5];
const shareOf = (seed: number): number => shares[seed % shares.length] ?? 0;
const ordersPushed = 10;
const deedsDone = 10;
const showings = 12;

function expectNone(wrong: readonly string[]): void {
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
}

/** Stories of which it is known what is to be mended; none today. */
const openWork: readonly string[] = [];

/** Whether a bad seed of a story is told, and no more: what is to be mended there is known. */
export const isOpenWork = (story: string): boolean => openWork.includes(story);

/** The stories of the mass tests, for seeds that these do not play. */
export const stories: Readonly<Record<string, Story>> = {
  'acting-person': (seed) => actInsideExecutions(samplePlays(seed, deedsDone)),
  'acting-person-expected': (seed) => showExpectedFailures(seed, showings),
  'busy-product': (seed) => pushBusyProduct({ seed, numRuns: 5 }),
  'busy-shop': (seed) => pushInBusyShop({ seed, numRuns: 5 }),
  'dashboard-people': (seed) => playSomeOnDashboards(seed, deedsDone),
  'explained-counts': (seed) => countAmongOthers({ seed, numRuns: 20 }),
  'explored-run': exploreSeeded,
  'forged-file': (seed) => forgeSome(seed, 4),
  'fuzzed-calls': (seed) => expectNone(fuzzCalls({ seed, numRuns: 500 })),
  'mutated-answers': (seed) => expectNone(mutateAnswers({ seed, asked: 30, changed: 5 })),
  'troubled-orders': async (seed) => {
    await payAndCancelInTrouble(shareOf(seed), seed * ordersPushed, ordersPushed);
  },
  'troubled-push': (seed) => pushInOneSpreadsheet(shareOf(seed), seed * pushesASpreadsheet, pushesASpreadsheet, {}),
  'troubled-people': (seed) => carryOnAmongPeople({ seed, numRuns: 5 }),
  'user-behaviour': (seed) => workBetweenRefreshes({ seed, numRuns: 3 }),
};
