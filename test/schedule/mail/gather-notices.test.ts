import { afterMail, fileKey, gatherNotices, isTimeForMail, noticeKey } from '../../../src/schedule/mail/gather-notices';
import { type MailNotices, noNotices } from '../../../src/state/schema/mail-notices';

const hourMs = 3_600_000;
const start = Date.parse('2026-03-02T00:00:00Z');

const fileOf = (id: string, known: readonly string[] = [id]) => ({ key: fileKey(id), known: known.map(fileKey) });
const troubles = (id: string, count: number, text = 'It failed.') =>
  Array.from({ length: count }, (_, index) => ({ key: noticeKey(id, [`job${index}`]), text: `${index} ${text}` }));

/** So many hours in which each file has its turn. @returns what was mailed, and the longest that was ever kept. */
function mailed(files: readonly string[], count: number, hours: number, text?: string) {
  let notices: MailNotices = { ...noNotices, address: 'sari@example.com' };
  const sent: string[] = [];
  let longest = 0;
  for (let hour = 0; hour < hours; hour += 1) {
    for (const [index, id] of files.entries()) {
      const now = start + hour * hourMs + index * 1000;
      notices = gatherNotices(notices, troubles(id, count, text), fileOf(id, files));
      longest = Math.max(longest, Buffer.byteLength(JSON.stringify(notices)));
      if (!isTimeForMail(notices, now)) continue;
      sent.push(...notices.waiting.map(({ key }) => key));
      notices = afterMail(notices, notices, undefined, now);
    }
  }
  return { sent, longest };
}

describe('what is wrong for long', () => {
  it.each([
    [1, 20],
    [1, 300],
    [12, 30],
  ])('is mailed once in %s files with %s troubles each, however many hours it lasts', (files, count) => {
    const { sent } = mailed(
      Array.from({ length: files }, (_, index) => `file${index}`),
      count,
      100,
    );
    expect(sent.length).toBeGreaterThanOrEqual(Math.min(files * count, 150));
    expect(new Set(sent).size).toBe(sent.length);
  });

  it('fits into a property in letters of any alphabet', () => {
    expect(mailed(['one', 'two'], 200, 60, '店'.repeat(400)).longest).toBeLessThan(8800);
  });

  it('is forgotten of a file in which nothing is scheduled any more', () => {
    const told: MailNotices = { ...noNotices, told: [noticeKey('gone', ['job']), noticeKey('there', ['job'])] };
    const { told: left } = gatherNotices(told, [], fileOf('here', ['here', 'there']));
    expect(left).toEqual([noticeKey('there', ['job'])]);
  });

  it('is forgotten of its alerts as well', () => {
    const told = { ...noNotices, alertsTold: { [`${fileKey('here')}alerts`]: 1, [`${fileKey('gone')}alerts`]: 2 } };
    expect(gatherNotices(told, [], fileOf('here', ['here'])).alertsTold).toEqual({ [`${fileKey('here')}alerts`]: 1 });
  });
});

describe('a mail', () => {
  const address = 'sari@example.com';
  const waiting = troubles('one', 1);

  it('is not begun twice at once, and is once more where the execution that was to send it has died', () => {
    const notices = { ...noNotices, address, waiting, sendingSince: start };
    expect(isTimeForMail(notices, start + 60_000)).toBe(false);
    expect(isTimeForMail(notices, start + hourMs)).toBe(true);
    expect(isTimeForMail({ ...notices, sendingSince: start + 2 * hourMs }, start + hourMs)).toBe(true);
  });

  it('leaves what was found meanwhile to the next', () => {
    const sent = { ...noNotices, address, waiting, sendingSince: start };
    const [, later] = troubles('one', 2);
    if (!later) throw new Error('two troubles');
    expect(afterMail({ ...sent, waiting: [...waiting, later] }, sent, undefined, start)).toEqual({
      ...{ address, sentAt: start, told: waiting.map(({ key }) => key), waiting: [later] },
    });
  });
});
