interface Seen {
  readonly id: string;
  readonly edits: readonly { readonly key: string }[];
}

/** What schedules all that a review shows, with whatever doubts it has of it. */
export const orderOf = ({ id, edits }: Seen, times: object) => ({
  plan: id,
  acknowledged: edits.map(({ key }) => key),
  ...times,
});
