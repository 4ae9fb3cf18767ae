import { explore } from './explore';
import { addStep, lastingSteps, type Steps, toldSteps } from './lasting-steps';
import { mutations } from './mutations';
import { runnerRules } from './rules';
import { replaced, setBackTwice, settings } from './settings';
import type { Setting } from './world';

/** Told apart from the tests' own lines. */
const print = (lines: readonly string[]): boolean => process.stdout.write(`${lines.join('\n')}\n`);

describe('a run, whatever happens in whatever order', () => {
  const steps: Steps = new Map();
  const total = { states: 0, transitions: 0 };
  const began = Date.now();

  it.each(Object.entries(settings))(
    'carries out nothing twice, tells nothing that is not so, and ends: %s',
    (_name, setting) => {
      const explored = explore({ setting, rules: runnerRules }, (before, after) => {
        if (before.journal === after.journal || before.budget.setBacks !== after.budget.setBacks) return;
        after.journal.lines.forEach(({ state }, index) => {
          addStep(steps, before.journal.lines[index]?.state ?? 'none', state);
        });
      });
      expect(explored.counterexample).toBeUndefined();
      expect(explored.ends).toBeGreaterThan(1000);
      total.states += explored.states;
      total.transitions += explored.transitions;
    },
  );

  it('takes the steps that are known of its lines, and no others', () => {
    expect(toldSteps(steps)).toEqual(lastingSteps);
    print([`${total.states} states, ${total.transitions} transitions, ${Math.round((Date.now() - began) / 1000)} s`]);
  });
});

describe('what is broken on purpose', () => {
  /** Explored as they are: those two among the settings above. */
  const sound = new Set<Setting>([setBackTwice, replaced]);

  it.each(Object.entries(mutations))('is found: %s', (name, { setting, rules }) => {
    if (!sound.has(setting)) expect(explore({ setting, rules: runnerRules }).counterexample).toBeUndefined();
    sound.add(setting);
    const { counterexample } = explore({ setting, rules });
    expect(counterexample).toBeDefined();
    if (counterexample)
      print([`${name}: ${counterexample.fault}`, ...counterexample.trace.map((step) => `    ${step}`)]);
  });
});
