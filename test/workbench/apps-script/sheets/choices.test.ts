import { behaves } from '../behaves';
import { evaluate } from '../open-script';

const rule = (body: string): unknown => evaluate(`const rule = SpreadsheetApp.newDataValidation(); ${body}`);

describe('a rule for what cells take', () => {
  behaves('choices.texts', () => {
    const values = 'build().getCriteriaValues()';
    expect(rule(`return rule.requireValueInList([9, false, 'z']).${values}`)).toEqual([['9', 'false', 'z'], true]);
    expect(rule(`return rule.requireValueInList(['a'], false).${values}`)).toEqual([['a'], false]);
  });

  behaves('choices.warning', () => {
    const asked = "rule.requireValueInList(['a'])";
    expect(rule(`return ${asked}.build().getAllowInvalid()`)).toBe(true);
    expect(rule(`return ${asked}.setAllowInvalid(false).build().getAllowInvalid()`)).toBe(false);
  });
});
