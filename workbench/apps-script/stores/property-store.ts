/** {facts §1} */
const maxValueBytes = 9 * 1024;
const maxStoreBytes = 500 * 1024;

/** One store of PropertiesService: texts by key, kept for good, written at once. */
export class PropertyStore {
  #values = new Map<string, string>();

  get(key: string): string | undefined {
    return this.#values.get(key);
  }

  all(): Record<string, string> {
    return Object.fromEntries(this.#values);
  }

  /** @throws Error when a value or the whole store grows too large; nothing is kept then. */
  setAll(values: Readonly<Record<string, string>>, deleteOthers = false): void {
    const next = new Map(deleteOthers ? [] : this.#values);
    for (const [key, value] of Object.entries(values)) {
      if (Buffer.byteLength(value) > maxValueBytes) throw new Error('Argument too large: value');
      next.set(key, value);
    }
    let bytes = 0;
    for (const [key, value] of next) bytes += Buffer.byteLength(key) + Buffer.byteLength(value);
    if (bytes > maxStoreBytes) {
      throw new Error('You have exceeded the property storage quota. Please remove some properties and try again.');
    }
    this.#values = next;
  }

  remove(key: string): void {
    this.#values.delete(key);
  }

  clear(): void {
    this.#values.clear();
  }
}
