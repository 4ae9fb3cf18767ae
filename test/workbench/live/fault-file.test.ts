import { readFaultRules } from '../../../workbench/live/fault-file';

it('reads faults as the sandbox shop takes them', () => {
  const rules = [
    { method: 'POST', path: '/stock-opname', nth: 2, fault: { kind: 'failedButDone', message: 'Server busy' } },
    { fault: { kind: 'status', status: 429, retryAfterSeconds: 3 }, times: 2 },
    { fault: { kind: 'slow', ms: 1500 } },
  ];
  expect(readFaultRules(JSON.stringify(rules))).toEqual(rules);
});

it.each([
  '{}',
  '[{"fault":{"kind":"explode"}}]',
  '[{"fault":{"kind":"slow"}}]',
  '[{"fault":{"kind":"slow","ms":-1}}]',
  '[{"pathh":"/order","fault":{"kind":"dropAnswer"}}]',
  'faults',
])('refuses %s', (text) => {
  expect(() => readFaultRules(text)).toThrow();
});
