/** How each row of a range looks: every look that some of its cells have, told in one text. Sheets has no call for all of it. */
export function cellLooks(range: GoogleAppsScript.Spreadsheet.Range): string[][] {
  const parts: readonly (readonly (readonly (string | number)[])[])[] = [
    range.getBackgrounds(),
    range.getFontColors(),
    range.getFontWeights(),
    range.getFontStyles(),
    range.getFontLines(),
    range.getFontSizes(),
    range.getFontFamilies(),
  ];
  const lookAt = (row: number, column: number) => parts.map((lines) => lines[row]?.[column]).join('/');
  return (parts[0] ?? []).map((line, row) => [...new Set(line.map((_, column) => lookAt(row, column)))]);
}
