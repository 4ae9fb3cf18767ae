import { useState } from 'preact/hooks';

interface DraftInputProps {
  /** What holds now; it may change while somebody types. */
  readonly value: string | number;
  /** Told what was typed once it is entered, or the field is left. */
  readonly enter: (typed: string) => void;
  /** What screen readers call it where no label stands beside. */
  readonly name?: string;
}

function useDraft({ value, enter, name }: DraftInputProps) {
  const [draft, setDraft] = useState<string | undefined>();
  return {
    ...(name === undefined ? {} : { 'aria-label': name }),
    value: draft ?? value,
    onInput: ({ currentTarget }: { readonly currentTarget: HTMLInputElement }) => setDraft(currentTarget.value),
    onChange: ({ currentTarget }: { readonly currentTarget: HTMLInputElement }) => enter(currentTarget.value),
    onBlur: () => setDraft(undefined),
  };
}

/** A field whose value is looked up again and again: what somebody is typing stays until they enter it. */
export const DraftText = (props: DraftInputProps) => <input type="text" {...useDraft(props)} />;

interface DraftNumberProps extends DraftInputProps {
  readonly min: number;
  readonly step?: number;
  readonly placeholder?: string;
}

/** As {@link DraftText}, for a number. */
export const DraftNumber = ({ min, step = 1, placeholder = '', ...props }: DraftNumberProps) => (
  <input type="number" min={min} step={step} placeholder={placeholder} {...useDraft(props)} />
);
