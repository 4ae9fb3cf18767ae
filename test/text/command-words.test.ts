import { commandWord, commandWords, readCommand } from '../../src/text/command-words';
import { say } from '../../src/text/message';

const commands = [
  ...['ACCEPT', 'ACTIVATE', 'BLOCK', 'CANCEL', 'CANCEL PICKUP', 'CREATE', 'DELETE', 'DROP OFF'],
  ...['PICKUP', 'REFUSE', 'REMOVE', 'RESEND', 'RETURN', 'SKIP', 'UNBLOCK', 'UPDATE'],
];

describe('a command', () => {
  it.each(commands)('is read as it is called in either language: %s', (command) => {
    for (const language of ['en', 'id']) {
      const word = commandWord(language, command);
      expect([word, ` ${word.toLowerCase().replace(' ', '  ')} `].map(readCommand)).toEqual([command, command]);
    }
  });

  it('is called by a word of its own in each language', () => {
    expect(new Set(commands.map((command) => commandWord('id', command))).size).toBe(commands.length);
    expect(commands.map((command) => commandWord('en', command))).toEqual(commands);
  });

  it('is none where nobody knows the word, which stays as it was written', () => {
    expect(readCommand('batalkan saja')).toBe('BATALKAN SAJA');
    expect(commandWord('id', 'toString')).toBe('toString');
  });

  it('is named in the language of a text that tells of it', () => {
    expect(commandWords('id', 'CANCEL, SKIP')).toBe('BATAL, LEWATI');
    expect(say('id', 'blocked.notInState', { command: 'CANCEL', state: 'x' })).toContain('BATAL');
    expect(say('en', 'blocked.notInState', { command: 'CANCEL', state: 'x' })).toContain('CANCEL');
  });
});
