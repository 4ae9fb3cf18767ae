const { default: Sequencer } = require('@jest/test-sequencer');

/** What takes longest, longest first. Left for the end, one of them would run while the other worker has nothing to do. */
const heavy = [
  'test/runs/troubled-people.test.ts',
  'test/runs/every-job-in-trouble.test.ts',
  'test/runs/model/explored.test.ts',
  'test/rpc/mutated-answers.test.ts',
  'test/push/scheduled/killed.test.ts',
  'test/push/scheduled/thirty-days.test.ts',
  'test/browser/pull-states.test.ts',
  'test/runs/every-job-killed.test.ts',
  'test/push/crash-mixed.test.ts',
  'test/state/every-document.test.ts',
  'test/browser/commands.test.ts',
  'test/user-behaviour/inside-executions.test.ts',
  'test/push/troubled-orders.test.ts',
  'test/push/faults.test.ts',
  'test/push/push.test.ts',
  'test/push/heavy-faults.test.ts',
  'test/soak/stories.test.ts',
  'test/browser/unfinished-runs.test.ts',
  'test/browser/sidebar-states.test.ts',
  'test/runs/tab-deleted.test.ts',
  'test/recorded/recorded.test.ts',
  'test/browser/main-job.test.ts',
  'test/workbench/apps-script/kept-context.test.ts',
  'test/runs/forging/forging.test.ts',
  'test/browser/third-language.test.ts',
  'test/browser/reset.test.ts',
  'test/pull/paused-pull.test.ts',
  'test/push/crash.test.ts',
  'test/browser/row-states.test.ts',
  'test/contract/start-up.test.ts',
  'test/pull/pull.test.ts',
  'test/browser/rows.test.ts',
  'test/browser/settings-and-runs.test.ts',
  'test/rpc/fuzzed-calls.test.ts',
  'test/scripts/build.test.ts',
];

/** Jest knows how long suites took only after its first run; these begin early in a fresh clone, too. */
module.exports = class HeavyFirst extends Sequencer {
  sort(tests) {
    const rank = ({ path }) => {
      const place = heavy.findIndex((end) => path.replaceAll('\\', '/').endsWith(end));
      return place === -1 ? heavy.length : place;
    };
    return super.sort(tests).sort((one, other) => rank(one) - rank(other));
  }
};
