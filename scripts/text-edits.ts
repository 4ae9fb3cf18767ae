import { decode, encode, type SourceMapSegment } from '@jridgewell/sourcemap-codec';

/** What is to stand in place of a part of a text: within one line, or in place of whole lines, and then it is nothing but as many ends of lines. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What stands there now: nothing but its ends of lines, so that the lines after it stay where they are. */
export const blankOut = (text: string, start: number, end: number): TextEdit => ({
  start,
  end,
  text: text.slice(start, end).replace(/[^\n]+/g, ''),
});

/** @param edits none in another one. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let [done, at] = ['', 0];
  for (const { start, end, text: put } of inOrder(edits)) {
    done += text.slice(at, start) + put;
    at = end;
  }
  return done + text.slice(at);
}

/**
 * The mappings of a source map to a text, for what the edits make of that text; without names.
 * @param mappings in the map's own coding.
 */
export function moveMappings(mappings: string, text: string, edits: readonly TextEdit[]): string {
  const lines = decode(mappings);
  const sorted = inOrder(edits);
  let lineStart = 0;
  const moved = text.split('\n').map((line, index) => {
    const start = lineStart;
    lineStart += line.length + 1;
    const own = sorted.filter((edit) => edit.start < lineStart && edit.end > start);
    return moveSegments(lines[index] ?? [], start, own);
  });
  return encode(moved);
}

/** Each with as much before it as there is now; those that are in what was replaced are gone. */
function moveSegments(segments: readonly SourceMapSegment[], lineStart: number, edits: readonly TextEdit[]) {
  return segments.flatMap((segment): SourceMapSegment[] => {
    const at = lineStart + segment[0];
    if (edits.some(({ start, end }) => at > start && at < end)) return [];
    const before = edits.filter(({ end }) => end <= at);
    const added = before.reduce((sum, { start, end, text }) => sum + text.length - (end - start), 0);
    // Names are left out.
    return segment.length === 1 ? [] : [[segment[0] + added, segment[1], segment[2], segment[3]]];
  });
}

const inOrder = (edits: readonly TextEdit[]): readonly TextEdit[] => [...edits].sort((a, b) => a.start - b.start);
