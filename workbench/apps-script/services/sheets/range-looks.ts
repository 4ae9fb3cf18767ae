import { RangeCells } from './range-cells';
import { ask, tell } from './range-place';

type Emulated = Pick<
  GoogleAppsScript.Spreadsheet.Range,
  | 'getNumberFormats'
  | 'getNumberFormat'
  | 'getBackgrounds'
  | 'getBackground'
  | 'getFontColors'
  | 'getFontSizes'
  | 'getFontSize'
  | 'getFontFamilies'
  | 'getFontFamily'
>;

/** How the cells of a range look. */
export class RangeLooks extends RangeCells implements Emulated {
  getNumberFormats(): string[][] {
    return ask(this, 'getNumberFormats');
  }

  getNumberFormat(): string {
    return firstOf(this.getNumberFormats());
  }

  getBackgrounds(): string[][] {
    return ask(this, 'getBackgrounds');
  }

  getBackground(): string {
    return firstOf(ask(this, 'getBackground'));
  }

  getFontWeights(): string[][] {
    return ask(this, 'getFontWeights');
  }

  getFontWeight(): string {
    return firstOf(this.getFontWeights());
  }

  getFontColors(): string[][] {
    return ask(this, 'getFontColors');
  }

  getFontSizes(): number[][] {
    return ask(this, 'getFontSizes');
  }

  getFontSize(): number {
    return this.getFontSizes()[0]?.[0] ?? 0;
  }

  getFontStyles(): string[][] {
    return ask(this, 'getFontStyles');
  }

  getFontStyle(): string {
    return firstOf(this.getFontStyles());
  }

  getFontLines(): string[][] {
    return ask(this, 'getFontLines');
  }

  getFontLine(): string {
    return firstOf(this.getFontLines());
  }

  getFontFamilies(): string[][] {
    return ask(this, 'getFontFamilies');
  }

  getFontFamily(): string {
    return firstOf(this.getFontFamilies());
  }

  setNumberFormats(formats: string[][]): this {
    return tell(this, 'setNumberFormats', formats);
  }

  setNumberFormat(format: string): this {
    return tell(this, 'setNumberFormat', format);
  }

  setBackgrounds(colors: (string | null)[][]): this {
    return tell(this, 'setBackgrounds', colors);
  }

  setBackground(color: string | null): this {
    return tell(this, 'setBackground', color);
  }

  setFontWeights(weights: (string | null)[][]): this {
    return tell(this, 'setFontWeights', weights);
  }

  setFontWeight(weight: string | null): this {
    return tell(this, 'setFontWeight', weight);
  }

  setFontColors(colors: (string | null)[][]): this {
    return tell(this, 'setFontColors', colors);
  }

  setFontColor(color: string | null): this {
    return tell(this, 'setFontColor', color);
  }

  setFontSizes(points: number[][]): this {
    return tell(this, 'setFontSizes', points);
  }

  setFontSize(points: number): this {
    return tell(this, 'setFontSize', points);
  }

  setFontStyles(styles: (string | null)[][]): this {
    return tell(this, 'setFontStyles', styles);
  }

  setFontStyle(style: string | null): this {
    return tell(this, 'setFontStyle', style);
  }

  setFontLines(lines: (string | null)[][]): this {
    return tell(this, 'setFontLines', lines);
  }

  setFontLine(line: string | null): this {
    return tell(this, 'setFontLine', line);
  }

  setFontFamilies(families: (string | null)[][]): this {
    return tell(this, 'setFontFamilies', families);
  }

  setFontFamily(family: string | null): this {
    return tell(this, 'setFontFamily', family);
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

const firstOf = (texts: string[][]): string => texts[0]?.[0] ?? '';
