import { createHash, createHmac } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { unzipSync, zipSync } from 'fflate';
import { defineOperation, type Operation } from '../operation';
import { formatDate } from './format-date';

/** {facts §6} */
const maxSleepMs = 300_000;

/** A blob in a zip. */
interface CrossedFile {
  readonly name: string | null;
  readonly base64: string;
}

/** Of what has no name; which Google gives is written nowhere. */
const unnamed = 'Untitled';

const digestNames: Record<string, string> = {
  MD5: 'md5',
  SHA_1: 'sha1',
  SHA_256: 'sha256',
  SHA_384: 'sha384',
  SHA_512: 'sha512',
};
const encodings: Record<string, BufferEncoding> = {
  'utf-8': 'utf8',
  utf_8: 'utf8',
  'us-ascii': 'ascii',
  us_ascii: 'ascii',
  'iso-8859-1': 'latin1',
};

const pure = { kind: 'free', isPure: true } as const;

/** What `Utilities`, blobs, the clock and the log ask for. Bytes cross as base64. */
export const utilitiesOperations: Record<string, Operation> = {
  'Clock.now': defineOperation<[]>({ kind: 'free', run: ({ cloud }) => cloud.clock.now() }),
  'console.log': defineOperation<[string, string]>({
    kind: 'free',
    run: ({ cloud, execution }, level, text) => {
      cloud.logs.push({ level, text });
      execution.logs.push({ level, text });
    },
  }),
  'Utilities.sleep': defineOperation<[number]>({
    kind: 'sleep',
    run: ({ cloud, execution }, ms) => {
      if (!(ms >= 0 && ms <= maxSleepMs)) throw new Error(`Invalid argument: ${ms}`);
      // Nobody sleeps longer than until the execution is ended.
      const slept = Math.min(ms, Math.max(0, execution.remainingMs()) + 1);
      cloud.counters.sleptMs += slept;
      return letPass(cloud.clock, slept, execution.synchronous);
    },
  }),
  'Utilities.formatDate': defineOperation<[number, string, string]>({
    ...pure,
    run: (_context, moment, timeZone, pattern) => formatDate(moment, timeZone, pattern),
  }),
  'Utilities.getUuid': defineOperation<[]>({ kind: 'free', run: ({ cloud }) => cloud.uuids.next() }),
  'Utilities.gzip': defineOperation<[string]>({ ...pure, run: (_, data) => toBase64(gzipSync(fromBase64(data))) }),
  'Utilities.ungzip': defineOperation<[string]>({
    ...pure,
    run: (_, data) => toBase64(gunzipSync(fromBase64(data))),
  }),
  'Utilities.zip': defineOperation<[readonly CrossedFile[]]>({
    ...pure,
    run: (_, files) => {
      const named = files.map(({ name, base64 }) => [name ?? unnamed, new Uint8Array(fromBase64(base64))] as const);
      const twice = named.find(([name], index) => named.findIndex(([other]) => other === name) !== index);
      if (twice !== undefined) throw new Error(`Duplicate filename: ${twice[0]}`);
      return toBase64(Buffer.from(zipSync(Object.fromEntries(named))));
    },
  }),
  'Utilities.unzip': defineOperation<[string]>({
    ...pure,
    run: (_, data) => {
      const files = Object.entries(unzipSync(fromBase64(data)));
      return files.map(([name, bytes]): CrossedFile => ({ name, base64: toBase64(Buffer.from(bytes)) }));
    },
  }),
  'Utilities.computeDigest': defineOperation<[string, string]>({
    ...pure,
    run: (_, algorithm, data) => {
      const name = digestNames[algorithm];
      if (name === undefined) throw new Error(`Utilities.DigestAlgorithm.${algorithm} is not emulated`);
      return createHash(name).update(fromBase64(data)).digest('base64');
    },
  }),
  'Utilities.computeHmac': defineOperation<[string, string, string]>({
    ...pure,
    run: (_, algorithm, data, key) => {
      const name = digestNames[algorithm.replace(/^HMAC_/, '')];
      if (name === undefined) throw new Error(`Utilities.MacAlgorithm.${algorithm} is not emulated`);
      return createHmac(name, fromBase64(key)).update(fromBase64(data)).digest('base64');
    },
  }),
  'Bytes.fromText': defineOperation<[string, string]>({
    ...pure,
    run: (_, text, charset) => encode(text, encodingOf(charset)).toString('base64'),
  }),
  'Bytes.toText': defineOperation<[string, string]>({
    ...pure,
    run: (_, data, charset) => decode(fromBase64(data), encodingOf(charset)),
  }),
  'Bytes.toSigned': defineOperation<[string]>({
    ...pure,
    run: (_, data) => Array.from(new Int8Array(fromBase64(data))),
  }),
  'Bytes.fromSigned': defineOperation<[number[]]>({
    ...pure,
    run: (_, bytes) => Buffer.from(bytes).toString('base64'),
  }),
};

const fromBase64 = (data: string): Buffer => Buffer.from(data, 'base64');

/** What ASCII has no letter for becomes a question mark, as in Java {facts §6}; Node would cut its bits off. */
const encode = (text: string, encoding: BufferEncoding): Buffer =>
  Buffer.from(encoding === 'ascii' ? text.replace(/[\u{80}-\u{10ffff}]/gu, '?') : text, encoding);
const decode = (bytes: Buffer, encoding: BufferEncoding): string =>
  encoding === 'ascii' ? bytes.toString('latin1').replace(/[\u0080-\u00ff]/g, '\ufffd') : bytes.toString(encoding);
const toBase64 = (bytes: Buffer): string => bytes.toString('base64');

function encodingOf(charset: string): BufferEncoding {
  const encoding = encodings[charset.toLowerCase()];
  if (encoding === undefined) throw new Error(`Invalid argument: ${charset}`);
  return encoding;
}

/** A virtual clock jumps; with the system's clock, a script in another thread is kept waiting. */
function letPass(clock: { now(): number; advance(ms: number): void }, ms: number, synchronous: boolean): unknown {
  const before = clock.now();
  clock.advance(ms);
  const missing = before + ms - clock.now();
  if (missing <= 0) return undefined;
  if (!synchronous) return new Promise((resolve) => setTimeout(() => resolve(null), missing));
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, missing);
  return undefined;
}
