/** Beside a bold text of ten points: what a cell keeps free at its edges, and the filter's button that lies over its right end {facts §3}. */
const edgePixels = 6;
const buttonPixels = 20;

/** Letters by their width in a bold Arial of ten points; all others are as wide as most. */
const widths: readonly (readonly [letters: RegExp, pixels: number])[] = [
  [/[ijl'|.,:;·! ()[\]]/, 4],
  [/[ftrI\-/]/, 5.2],
  [/[mwMW%@—]/, 11.6],
  [/[A-Z&]/, 9.4],
];
const usualLetter = 7.5;

const textPixels = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (widths.find(([letters]) => letters.test(letter))?.[1] ?? usualLetter), 0);

/** Fonts differ a little from one device to the next: what is chosen has to be right for narrower and wider ones. */
const scales = [0.97, 1.03] as const;

const stepPixels = 10;
/** Wider by so much rather than on two lines, for which the whole row grows. */
const mostForOneLine = 30;

/**
 * How wide a column has to be for its heading to be read whole: on two lines at most, each of which ends before the filter's button, wherever in its
 * cell that stands.
 * @param least what its cells need.
 */
export function widthForHeading(text: string, least: number): number {
  const isWhole = (width: number, mostLines: number) => scales.every((scale) => isSeen(text, width / scale, mostLines));
  for (let width = least; width <= least + mostForOneLine; width += stepPixels) if (isWhole(width, 1)) return width;
  for (let width = least; ; width += stepPixels) if (isWhole(width, 2)) return width;
}

function isSeen(text: string, width: number, mostLines: number): boolean {
  const lines = brokenLines(text, width - edgePixels);
  const free = width - edgePixels - buttonPixels;
  return lines.length <= mostLines && lines.every((line) => textPixels(line) <= free);
}

/** As Sheets breaks a text: each line takes as many words as it has room for. */
function brokenLines(text: string, room: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines[lines.length - 1];
    if (last !== undefined && textPixels(`${last} ${word}`) <= room) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
