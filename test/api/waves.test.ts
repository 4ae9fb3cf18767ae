import * as fc from 'fast-check';
import { sendInWaves } from '../../src/api/waves';
import type { HttpOutcome, HttpRequest } from '../../src/google/ports';
import { answered, lost, ScriptedHttp } from '../ports/scripted-http';
import { StandingClock } from '../ports/standing-clock';

const requests = (count: number): HttpRequest[] =>
  Array.from({ length: count }, (_, index) => ({ method: 'get', url: `https://shop.test/${index}`, headers: {} }));

function send(
  count: number,
  answer: (request: HttpRequest, sentBefore: number) => HttpOutcome,
  options: { width?: number; mostResends?: number } = {},
) {
  const http = new ScriptedHttp(answer);
  const clock = new StandingClock();
  const memory = { width: options.width ?? 4 };
  const outcomes = sendInWaves(requests(count), { http, clock, memory, mostResends: options.mostResends ?? 4 });
  return { http, clock, memory, outcomes };
}

const ok = answered(200, {});

describe('sendInWaves', () => {
  it('doubles the width while it goes well, up to 20', () => {
    const { http, memory } = send(100, () => ok);
    expect(http.waves.map((wave) => wave.length)).toEqual([4, 8, 16, 20, 20, 20, 12]);
    expect(memory.width).toBe(20);
  });

  it('halves the width and waits as long as the server asks on a 429', () => {
    const { http, clock, memory, outcomes } = send(
      8,
      (_, before) => (before === 3 ? answered(429, {}, { 'retry-after': '7' }) : ok),
      { width: 8 },
    );
    expect(clock.sleeps).toEqual([7000]);
    expect(http.sent).toHaveLength(9);
    expect(memory.width).toBe(4);
    expect(outcomes.every((outcome) => outcome.kind === 'answer' && outcome.status === 200)).toBe(true);
  });

  it.each([{}, { 'retry-after': '' }, { 'retry-after': 'soon' }])(
    'waits longer and longer where the server names no time: %j',
    (headers) => {
      const { clock } = send(1, (_, before) => (before < 3 ? answered(429, {}, headers) : ok));
      expect(clock.sleeps).toEqual([1000, 2000, 4000]);
    },
  );

  it('waits until the date that the server names, by the server’s own clock', () => {
    const headers = { 'retry-after': 'Mon, 02 Mar 2026 02:00:30 GMT', date: 'Mon, 02 Mar 2026 02:00:21 GMT' };
    const { clock } = send(1, (_, before) => (before < 1 ? answered(429, {}, headers) : ok));
    expect(clock.sleeps).toEqual([9000]);
  });

  it('sends a lost request again when that is harmless, and gives up after four times', () => {
    const { http, outcomes } = send(1, () => lost);
    expect(http.sent).toHaveLength(5);
    expect(outcomes).toEqual([lost]);
  });

  it('never sends a lost or failed request again when that may do it twice', () => {
    const { http, outcomes } = send(2, (_, before) => (before === 0 ? lost : answered(500, {})), { mostResends: 0 });
    expect(http.sent).toHaveLength(2);
    expect(outcomes.map((outcome) => outcome.kind)).toEqual(['lost', 'answer']);
  });

  it('stops before the next wave when told so', () => {
    const http = new ScriptedHttp(() => ok);
    const beforeWave = () => {
      if (http.waves.length === 2) throw new Error('enough');
    };
    const memory = { width: 4 };
    expect(() =>
      sendInWaves(requests(40), { http, clock: new StandingClock(), memory, mostResends: 4, beforeWave }),
    ).toThrow('enough');
    expect(http.waves).toHaveLength(2);
  });

  it.each<[string, HttpOutcome, number[]]>([
    ['refused as one too many', answered(429, {}, { 'retry-after': '7' }), [7000]],
    ['refused without a time', answered(429, {}), [4000]],
    ['lost', lost, []],
    ['failed', answered(503, {}), []],
  ])('sends what is to be sent once not again where it is %s, and keeps the pause asked for', (_, outcome, sleeps) => {
    const http = new ScriptedHttp(() => outcome);
    const clock = new StandingClock();
    const once = { refusals: 2 };
    const outcomes = sendInWaves(requests(1), { http, clock, memory: { width: 4 }, mostResends: 4, once });
    expect([http.sent.length, outcomes, clock.sleeps]).toEqual([1, [outcome], sleeps]);
  });

  it('drops unsent what is not wanted any more after a pause, and gives it no outcome', () => {
    const http = new ScriptedHttp((_, before) => (before === 0 ? answered(429, {}, { 'retry-after': '60' }) : ok));
    const clock = new StandingClock();
    const start = clock.now();
    const isWanted = () => clock.now() - start < 20_000;
    const heard: number[] = [];
    const onOutcome = (index: number) => heard.push(index);
    const options = { http, clock, memory: { width: 2 }, mostResends: 4, once: { refusals: 0 }, isWanted, onOutcome };
    sendInWaves(requests(4), options);
    expect([http.sent.length, heard]).toEqual([2, [0, 1]]);
  });

  it('asks what is wanted still, and what stops it, after another authorization was waited for', () => {
    const http = new ScriptedHttp(() => ok);
    const clock = new StandingClock();
    const start = clock.now();
    const told: number[] = [];
    const options = {
      ...{ http, clock, memory: { width: 2 }, mostResends: 4, once: { refusals: 0 } },
      renewAhead: () => clock.sleep(20_000),
      beforeWave: () => told.push(clock.now() - start),
      isWanted: () => clock.now() - start < 30_000,
    };
    sendInWaves(requests(4), options);
    expect([http.sent.length, told]).toEqual([2, [20_000, 40_000]]);
  });

  it('gives every request its own outcome, in order, whatever goes wrong on the way', () => {
    const trouble = fc.array(fc.constantFrom('ok', 'limited', 'lost', 'failed'), { maxLength: 60 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 50 }), trouble, (count, troubles) => {
        const { outcomes } = send(count, (request, before) => {
          const kind = troubles[before] ?? 'ok';
          if (kind === 'lost') return lost;
          if (kind === 'limited') return answered(429, {});
          return answered(kind === 'failed' ? 503 : 200, request.url);
        });
        expect(outcomes).toHaveLength(count);
        outcomes.forEach((outcome, index) => {
          if (outcome.kind === 'answer' && outcome.status !== 429)
            expect(outcome.text).toBe(`https://shop.test/${index}`);
        });
      }),
    );
  });
});
