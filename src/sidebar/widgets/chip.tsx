/** A short label whose colour says how good the news is; its words say it too. */
export const Chip = ({
  tone,
  children,
}: {
  readonly tone: 'good' | 'warn' | 'bad' | 'calm';
  readonly children: string;
}) => <span class={`chip ${tone}`}>{children}</span>;
