import { RangeCells } from './range-cells';
import { ask, tell } from './range-place';

/** How the cells of a range look. */
export class RangeLooks
  extends RangeCells
  implements Pick<GoogleAppsScript.Spreadsheet.Range, 'getNumberFormats' | 'getBackground'>
{
  getNumberFormats(): string[][] {
    return ask(this, 'getNumberFormats');
  }

  getBackground(): string {
    return ask<string[][]>(this, 'getBackground')[0]?.[0] ?? '';
  }

  setNumberFormats(formats: string[][]): this {
    return tell(this, 'setNumberFormats', formats);
  }

  setNumberFormat(format: string): this {
    return tell(this, 'setNumberFormat', format);
  }

  setBackground(color: string | null): this {
    return tell(this, 'setBackground', color);
  }

  setFontWeight(weight: string | null): this {
    return tell(this, 'setFontWeight', weight);
  }

  setFontColor(color: string | null): this {
    return tell(this, 'setFontColor', color);
  }

  setFontSize(points: number): this {
    return tell(this, 'setFontSize', points);
  }

  setWrap(isWrapped: boolean): this {
    return tell(this, 'setWrap', isWrapped);
  }

  setHorizontalAlignment(alignment: string | null): this {
    return tell(this, 'setHorizontalAlignment', alignment);
  }

  setVerticalAlignment(alignment: string | null): this {
    return tell(this, 'setVerticalAlignment', alignment);
  }
}
