/** Texts under the same ids in another language: one that is missing, or has no match, does not compile. */
export type TextsLike<Texts> = Readonly<Record<keyof Texts, string>>;
