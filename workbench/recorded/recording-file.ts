import { readFileSync, writeFileSync } from 'node:fs';
import * as v from 'valibot';
import { type Recording, recordingSchema } from './recording';

/** @throws ValiError for what is no recording. */
export const readRecording = (path: string): Recording =>
  v.parse(recordingSchema, JSON.parse(readFileSync(path, 'utf8')));

export const writeRecording = (path: string, recording: Recording): void =>
  writeFileSync(path, `${toText(recording, '')}\n`);

const longestLine = 120;

/** JSON in as few lines as can be read and compared: what fits into one line stands in one, and so does what holds no more than plain values. */
function toText(value: unknown, indent: string): string {
  const line = JSON.stringify(value);
  if (typeof value !== 'object' || value === null || line.length + indent.length <= longestLine) return line;
  const inner = `${indent} `;
  if (Array.isArray(value)) {
    if (value.every((item) => typeof item !== 'object')) return line;
    return `[\n${value.map((item) => inner + toText(item, inner)).join(',\n')}\n${indent}]`;
  }
  if (Object.values(value).every((item) => typeof item === 'number')) return line;
  const entries = Object.entries(value).map(
    ([name, item]) => `${inner}${JSON.stringify(name)}: ${toText(item, inner)}`,
  );
  return `{\n${entries.join(',\n')}\n${indent}}`;
}
