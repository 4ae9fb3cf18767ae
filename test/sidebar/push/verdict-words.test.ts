import { verdictWord } from '../../../src/sidebar/push/verdict-words';
import { languages } from '../../../src/sidebar/texts/languages';

test('calls what an undo did undone, and never pushed', () => {
  expect(verdictWord(languages.en.texts, 'done', true)).toBe('Undone');
  expect(verdictWord(languages.id.texts, 'notPushed', true)).toBe('Tidak diurungkan');
  expect(verdictWord(languages.en.texts, 'done', false)).toBe('Pushed');
  expect(verdictWord(languages.en.texts, 'changedAfter', true)).toBe('Changed again');
});
