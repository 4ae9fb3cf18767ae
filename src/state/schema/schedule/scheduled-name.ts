import { cutText } from '../../../text/well-formed';

/** As long as fits into a line of the panel. */
export const longestName = 40;

/** What a person calls scheduled prices, in one line. */
export function tidyName(name: string): string {
  return name.replace(/\s+/g, ' ').trim();
}

/** What a colleague calls theirs: everybody who may edit the file could have written it. `''` where they do not. */
export function nameByOthers(name = ''): string {
  return cutText(tidyName(name), longestName).trim();
}
