import { emulated } from '../emulated';
import { Constant } from '../enumeration';
import { Protection } from './protection';
import { RangeLooks } from './range-looks';
import { ask, tell } from './range-place';

export class Range extends RangeLooks {
  createFilter(): Filter {
    tell(this, 'createFilter');
    return new Filter(this);
  }

  protect(): Protection<Range> {
    return new Protection(ask(this, 'protect'), (area) => new Range(this.getSheet(), area));
  }

  /** In whatever theme: the workbook shows only which rows are coloured. */
  applyRowBanding(_theme: Constant | null = null): Banding {
    tell(this, 'applyRowBanding');
    return new Banding(this);
  }

  /** @throws Exception unless the range is exactly one whole column {facts §3}. */
  addDeveloperMetadata(key: string, value: unknown = '', visibility: unknown = undefined): this {
    // The two optional parameters may be left out separately.
    const [text, seen] = value instanceof Constant ? ['', value] : [value, visibility];
    return tell(this, 'addDeveloperMetadata', key, String(text), String(seen ?? 'DOCUMENT'));
  }
}

/** What `createFilter` and `Sheet.getFilter` give. */
export class Filter extends emulated('Filter') {
  readonly #range: Range;

  constructor(range: Range) {
    super();
    this.#range = range;
  }

  getRange(): Range {
    return this.#range;
  }
}

/** What `applyRowBanding` and `Sheet.getBandings` give. */
export class Banding extends emulated('Banding') {
  readonly #range: Range;

  constructor(range: Range) {
    super();
    this.#range = range;
  }

  getRange(): Range {
    return this.#range;
  }
}
