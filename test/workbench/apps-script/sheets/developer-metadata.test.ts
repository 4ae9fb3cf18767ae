import { behaves } from '../behaves';
import { evaluate, inSheet, openScript } from '../open-script';

const mark = (range: string, key = 'key') =>
  `sheet.getRange('${range}').addDeveloperMetadata('${key}', 'stock', SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT)`;
const found = `sheet.createDeveloperMetadataFinder().withKey('key').withLocationType(SpreadsheetApp.DeveloperMetadataLocationType.COLUMN).find()`;
const described = `${found}.map((m) => [m.getKey(), m.getValue(), m.getLocation().getColumn().getColumn()])`;

describe('developer metadata', () => {
  behaves('metadata.columns', () => {
    const script = inSheet(
      `const range = ${mark('G:G')}; ${mark('H:H', 'other')}; return [range.getColumn(), ${described}]`,
    );
    expect(evaluate(script)).toEqual([7, [['key', 'stock', 7]]]);
  });

  behaves('metadata.following', () => {
    const { host, sheet } = openScript(`
      function marked() { ${inSheet(mark('C:C'))} }
      function find() { ${inSheet(`return ${described}`)} }`);
    host.run('marked');
    sheet.insertColumns(1, 2);
    expect(host.run('find')).toEqual([['key', 'stock', 5]]);
    sheet.moveColumn(5, 1);
    expect(host.run('find')).toEqual([['key', 'stock', 1]]);
  });

  behaves('metadata.refusal', () => {
    for (const range of ['A1', 'B6:D6', 'F2:F5', 'B2:D4']) {
      expect(() => evaluate(inSheet(mark(range)))).toThrow(
        'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
      );
    }
  });

  behaves('metadata.tab', () => {
    const script = inSheet(`${mark('C:C')}; const other = ss.insertSheet('Stok');
      const tab = sheet.addDeveloperMetadata('tab', 'stock', SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
      const keys = (one) => one.getDeveloperMetadata().map((m) => [m.getKey(), m.getValue()]);
      return [tab.getSheetId() === sheet.getSheetId(), keys(sheet), keys(other)]`);
    expect(evaluate(script)).toEqual([true, [['tab', 'stock']], []]);
  });

  behaves('metadata.changing', () => {
    const script =
      inSheet(`${mark('C:C')}; const [m] = ${found}; m.setValue('price'); const values = [m.getValue(), ${found}[0].getValue()];
      m.remove(); return [...values, ${found}.length]`);
    expect(evaluate(script)).toEqual(['price', 'price', 0]);
  });

  behaves('metadata.limit', () => {
    const tooMuch = 'The developer metadata of a sheet may have 30000 characters at most.';
    const tab = (characters: number) =>
      `sheet.addDeveloperMetadata('tab', 'x'.repeat(${characters}), SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT)`;
    // The key and the value of the column take 8.
    expect(evaluate(inSheet(`${mark('C:C')}; ${tab(29_989)}; return sheet.getDeveloperMetadata().length`))).toBe(1);
    expect(() => evaluate(inSheet(`${mark('C:C')}; ${tab(29_990)}`))).toThrow(tooMuch);
    expect(() => evaluate(inSheet(`${tab(1)}; sheet.getDeveloperMetadata()[0].setValue('x'.repeat(29_998))`))).toThrow(
      tooMuch,
    );
    expect(
      evaluate(inSheet(`${tab(29_997)}; ss.insertSheet('Stok').${tab(29_997).slice('sheet.'.length)}; return 2`)),
    ).toBe(2);
  });
});
