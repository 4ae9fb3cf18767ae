import { numberFormats } from '../../src/tables/table';
import { displayText } from '../../workbench/apps-script/workbook/values/number-format';
import { conventionsOf } from '../../workbench/apps-script/workbook/values/spreadsheet-locale';

describe('a number format', () => {
  it.each(Object.entries(numberFormats))(
    'of a column of %s shows no decimal point behind which nothing stands',
    (_, format) => {
      for (const number of [5, 0, -5, 1234])
        expect(displayText(number, format, conventionsOf('en_US'))).not.toMatch(/[.,](?!\d)/);
    },
  );
});
