import type { Task } from '../../../src/sidebar/shell/server/task-runner';
import { taskWords } from '../../../src/sidebar/shell/task-progress';
import { languages } from '../../../src/sidebar/texts/languages';

const progress = { run: 'a', done: 1, total: 2, at: 0 };
const sending = { ...progress, step: 'step.sending', text: 'Menerapkan ke toko' } as const;
const checking = { ...progress, step: 'step.verifying', text: 'Mengecek hasilnya' } as const;

const wordsOf = (kind: Task['kind'], step: Task['progress']): string =>
  taskWords({ kind, progress: step, began: step, subject: '', rowsSoFar: 0, isCancelling: false }, languages.id.texts);

it('a push tells its step', () => {
  expect([wordsOf('push', null), wordsOf('push', sending)]).toEqual(['Menerapkan ke toko…', 'Menerapkan ke toko']);
});

it('what is taken back is never told as a push', () => {
  expect(wordsOf('takeBack', null)).toBe('Mengurungkan…');
  expect(wordsOf('takeBack', sending)).toBe('Mengurungkan…');
  expect(wordsOf('takeBack', checking)).toBe('Mengecek hasilnya');
});
