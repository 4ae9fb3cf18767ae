import { SourceMap } from 'node:module';
import * as v from 'valibot';

const mapSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({ version: v.literal(3), sources: v.array(v.string()), names: v.array(v.string()), mappings: v.string() }),
);

/** Where places of the running script come from. */
export class SourcePlaces {
  #map: SourceMap | undefined;

  /** Another version of the script runs from now on. @param map its source map; absent: its places stay as they are. */
  follow(map: string | undefined): void {
    if (map === undefined) this.#map = undefined;
    else this.#map = new SourceMap({ ...v.parse(mapSchema, map), file: 'Code.js', sourcesContent: [], sourceRoot: '' });
  }

  /** A text, such as a stack, with the file and the line of the source in place of those of `Code.js`. */
  inSources(text: string): string {
    const map = this.#map;
    if (!map) return text;
    return text.replace(/Code\.js:(\d+):(\d+)/g, (place, line: string, column: string) => {
      const entry = map.findEntry(Number(line) - 1, Number(column) - 1);
      // What stands after the bundle comes from no source; the nearest that is known is another line's.
      if (!('originalSource' in entry) || entry.generatedLine !== Number(line) - 1) return place;
      return `${entry.originalSource}:${entry.originalLine + 1}:${entry.originalColumn + 1}`;
    });
  }
}
