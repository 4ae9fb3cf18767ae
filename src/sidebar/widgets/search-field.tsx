import type { Signal } from '@preact/signals';

interface SearchFieldProps {
  readonly label: string;
  readonly placeholder: string;
  readonly typed: Signal<string>;
}

/** Where a person types what a list is to be narrowed down to. */
export const SearchField = ({ label, placeholder, typed }: SearchFieldProps) => (
  <div class="field">
    <label for="search" class="unseen">
      {label}
    </label>
    <input
      id="search"
      type="search"
      placeholder={placeholder}
      autocomplete="off"
      value={typed.value}
      onInput={(event) => {
        typed.value = event.currentTarget.value;
      }}
    />
  </div>
);
