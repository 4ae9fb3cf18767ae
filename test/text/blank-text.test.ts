import { isBlankCell, showsText, trimmedText } from '../../src/text/blank-text';

describe('a text in a cell', () => {
  it.each([' a ', '\u00A0a\t', '\uFEFFa\u200B', 'a\n'])('is trimmed of blanks of every kind: %j', (text) => {
    expect(trimmedText(text)).toBe('a');
  });

  it('keeps the blanks between its words, and its lines', () => {
    expect(trimmedText(' a  b\r\nc ')).toBe('a  b\nc');
  });

  it('is blank where it shows nothing', () => {
    expect(['', ' ', '\u00A0\t', '\u200B', 'a', 0, false].map(isBlankCell)).toEqual([
      ...[true, true, true, true],
      ...[false, false, false],
    ]);
  });

  it('shows what was written, though Sheets took an apostrophe in front for its own', () => {
    expect(showsText('Sepatu', "'Sepatu")).toBe(true);
    expect(showsText("'Sepatu", "'Sepatu")).toBe(true);
    expect(showsText("'Sepatu", 'Sepatu')).toBe(false);
    expect(showsText(5, "'5")).toBe(false);
  });
});
