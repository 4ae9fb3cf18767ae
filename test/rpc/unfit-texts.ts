/** What no person should be told: a JavaScript error, a place in the code, an error that nobody foresaw. */
const unfit =
  /is not (a function|iterable|defined|an object|a constructor)|Cannot (read prop|convert|destructure|set prop|mix|use)|reading '|\bundefined\b|\bat \S+ \(|\.js:\d|unforeseen|tak terduga|"unexpected"|^unexpected|Invalid (time value|Date|array length|count value)|call stack|circular|\[object /;

/** What is unfit of a text for people. */
export function unfitIn(text: string, key: string): string[] {
  const found = unfit.exec(text);
  return [
    ...(found ? [text.slice(Math.max(0, found.index - 100), found.index + 200)] : []),
    ...(text.includes(key) ? ['the key'] : []),
  ];
}
