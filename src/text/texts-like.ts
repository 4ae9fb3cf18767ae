/** Texts under the same ids in another language: one that is missing, or has no match, does not compile. */
export type TextsLike<Texts> = Readonly<Record<keyof Texts, string>>;

/** The rooms of another language, in the same order. */
export type RoomsLike<Rooms extends readonly (() => unknown)[]> = {
  readonly [Index in keyof Rooms]: () => TextsLike<ReturnType<Rooms[Index]>>;
};
