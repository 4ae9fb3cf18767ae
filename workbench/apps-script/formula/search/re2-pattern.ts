/** What is written in one way in RE2 and in another in JavaScript. */
const escapes: Readonly<Record<string, string>> = {
  A: '(?<![\\s\\S])',
  z: '(?![\\s\\S])',
  a: '\\x07',
  C: '[\\s\\S]',
};

/** RE2 counts ASCII letters and spaces alone. */
const spaces = '\\t\\n\\f\\r ';
const spacesOutside = { s: `[${spaces}]`, S: `[^${spaces}]` } as const;

const classes: Readonly<Record<string, string>> = {
  alnum: '0-9A-Za-z',
  alpha: 'A-Za-z',
  blank: '\\t ',
  digit: '0-9',
  lower: 'a-z',
  punct: '!-\\/:-@\\[-`\\{-~',
  space: '\\t\\n\\v\\f\\r ',
  upper: 'A-Z',
  word: '0-9A-Za-z_',
  xdigit: '0-9A-Fa-f',
};

const patterns = new Map<string, RegExp | undefined>();

/**
 * A regular expression of RE2, by which Sheets reads them, as one of JavaScript. What RE2 lacks (looking around, references to what was found) is
 * refused as RE2 refuses it. Not known here: options that begin inside a pattern, `(?U)`, and `\pN` for scripts by other names than
 * JavaScript's.
 * @returns undefined for what is none.
 */
export function readPattern(source: string): RegExp | undefined {
  if (!patterns.has(source)) patterns.set(source, compile(source));
  return patterns.get(source);
}

function compile(source: string): RegExp | undefined {
  const [, options = ''] = /^\(\?([ims]+)\)/.exec(source) ?? [];
  const body = options === '' ? source : source.slice(options.length + 3);
  const translated = translate(body, options);
  if (translated === undefined) return undefined;
  try {
    return new RegExp(translated, `gu${options.replace(/s/g, '')}`);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** What a part of a pattern is in JavaScript; undefined where RE2 has no such part. */
type Rule = readonly [part: RegExp, toJavaScript: (found: RegExpExecArray, dot: string) => string | undefined];

/** The first that fits at a place is taken. */
const rules: readonly Rule[] = [
  [/\\Q([\s\S]*?)(?:\\E|$)/uy, ([, quoted = '']) => quoted.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')],
  [/\\([pP])(\w)/uy, ([, kind, property]) => `\\${kind}{${property}}`],
  [/\\x\{([0-9A-Fa-f]+)\}/uy, ([, hex]) => `\\u{${hex}}`],
  [/\\[1-9kKR]/uy, () => undefined],
  [/\\([\s\S])/uy, ([, letter = '']) => translateEscape(letter)],
  [/\(\?P?<(\w+)>/uy, ([, name]) => `(?<${name}>`],
  [/\(\?(?!:)/uy, () => undefined],
  [
    /\[(\^?)(\]?(?:\[:\^?\w+:\]|\\[\s\S]|[^\]\\])*)\]/uy,
    ([, caret = '', members = '']) => (members.includes('[:^') ? undefined : `[${caret}${translateClass(members)}]`),
  ],
  [/\./uy, (_, dot) => dot],
  [/[\s\S]/uy, ([letter]) => letter],
];

/** @returns undefined for what RE2 does not know. */
function translate(source: string, options: string): string | undefined {
  const dot = options.includes('s') ? '[\\s\\S]' : '[^\\n]';
  let translated = '';
  for (let place = 0; place < source.length; ) {
    const part = translateAt(source, place, dot);
    if (part === undefined) return undefined;
    translated += part.text;
    place += part.length;
  }
  return translated;
}

function translateAt(
  source: string,
  place: number,
  dot: string,
): { readonly text: string; readonly length: number } | undefined {
  for (const [part, toJavaScript] of rules) {
    part.lastIndex = place;
    const found = part.exec(source);
    if (found === null) continue;
    const text = toJavaScript(found, dot);
    return text === undefined ? undefined : { text, length: found[0].length };
  }
  return undefined;
}

/** With the flag `u` only what means something may be escaped. */
const meansSomething = /[A-Za-z0-9.*+?^${}()|[\]\\/]/;

function translateEscape(letter: string): string {
  if (letter === 's' || letter === 'S') return spacesOutside[letter];
  return escapes[letter] ?? (meansSomething.test(letter) ? `\\${letter}` : letter);
}

/** A class of POSIX, an escaped letter, or a bracket that means itself. */
const member = /\[:(\w+):\]|\\([\s\S])|\[/gu;

const translateClass = (members: string): string =>
  members.replace(/^\]/, '\\]').replace(member, (whole, name: string | undefined, escaped: string | undefined) => {
    if (name !== undefined) return classes[name] ?? whole;
    if (escaped === undefined) return '\\[';
    if (escaped === 's') return spaces;
    return meansSomething.test(escaped) || escaped === '-' ? `\\${escaped}` : escaped;
  });
