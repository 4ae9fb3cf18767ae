import { expect } from 'expect';
import { type LeftFile, leftFiles } from './forged-files';
import { type Forgery, forgeriesOf } from './forgeries';
import { goOn, type Outcome } from './owner-deeds';

/** Numbers from 0 on below 1, the same for the same seed: mulberry32. */
function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What was sent that nobody had confirmed, or oftener than they had. */
function beyond(sent: readonly string[], confirmed: readonly string[]): string[] {
  const left = [...confirmed];
  return sent.filter((request) => {
    const place = left.indexOf(request);
    if (place < 0) return true;
    left.splice(place, 1);
    return false;
  });
}

/** What is wrong with what came of a forged file, against what comes of it as it was left; empty where all is well. */
function flawsOf(outcome: Outcome, usual: Outcome): string[] {
  return [
    ...beyond(outcome.sent, usual.sent).map((request) => `sent: ${request}`),
    ...(outcome.told.includes('unexpected') ? ['an unexpected error'] : []),
    ...(outcome.isLeft ? ['a run that cannot be ended'] : []),
    ...(outcome.payroll === usual.payroll ? [] : ['written into another tab']),
  ];
}

/** Carries on what is shown as it was confirmed; where there was such a thing among what others may have written, ends it another time. */
export function playForgery(file: LeftFile, { title, forge }: Forgery, usual: Outcome): string[] {
  const forged = forge(file.recording);
  const carriedOn = goOn(file, forged, true);
  const tellAll = (outcome: Outcome, how: string): string[] =>
    flawsOf(outcome, usual).map((flaw) => `${file.name}, ${title}${how}: ${flaw}`);
  const flaws = tellAll(carriedOn, '');
  return carriedOn.isTakenOver ? [...flaws, ...tellAll(goOn(file, forged, false), ', ended')] : flaws;
}

/** Some forgeries of each file, from each of its rooms in turn. */
export function forgeSome(seed: number, plays: number): void {
  const random = randomOf(seed);
  const flaws = Object.values(leftFiles).flatMap((open) => {
    const file = open();
    const usual = goOn(file, file.recording, true);
    const rooms = forgeriesOf(file.recording);
    return Array.from({ length: plays }, (_, index) => rooms[index % rooms.length] ?? []).flatMap((room) => {
      const forgery = room[Math.floor(random() * room.length)];
      return forgery ? playForgery(file, forgery, usual) : [];
    });
  });
  expect(flaws).toEqual([]);
}
