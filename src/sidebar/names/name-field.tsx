import { useSignalEffect } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { NameKind, NamesFound } from '../shell/server/rpc-views';
import { useSidebar } from '../shell/sidebar-context';
import { type ListedName, NameSearch } from './name-search';

interface NameFieldProps {
  readonly id: string;
  readonly kind: NameKind;
  /** An id, or a name as it was typed. */
  readonly value: string;
  /** @param record whose id it is, where it was chosen. */
  readonly onGiven: (value: string, record: NamesFound | null) => void;
  readonly listed?: readonly ListedName[];
  /** Nothing but a record will do: Enter takes the one that is named, and never submits the form. */
  readonly mustChoose?: boolean;
  /** For a field without a label of its own. */
  readonly label?: string;
  readonly placeholder?: string;
  readonly describedBy?: string;
  readonly isWrong?: boolean;
}

/** Long enough for a person to go on typing. */
const searchAfterMs = 250;

/** A field in which a record is named: what the shop has is listed below while one types. What is chosen is given by its id, what is only typed as it is. */
export function NameField(props: NameFieldProps) {
  const {
    id,
    kind,
    value,
    onGiven,
    listed = [],
    mustChoose = false,
    label,
    placeholder = '',
    describedBy,
    isWrong = false,
  } = props;
  const { model } = useSidebar();
  const search = useMemo(() => new NameSearch(model.call, { kind, listed, value }), [kind]);
  useEffect(() => void search.nameGiven(), [search]);
  useSignalEffect(() => {
    if (!search.isOpen.value) return;
    // Read here, so that every letter begins the wait anew.
    const wait = search.typed.value === '' ? 0 : searchAfterMs;
    const timer = setTimeout(() => void search.search(), wait);
    return () => clearTimeout(timer);
  });
  const give = () => {
    if (search.given() !== value) onGiven(search.given(), search.chosen.value);
  };
  const take = (record: NamesFound | undefined) => {
    if (record) onGiven(search.choose(record), record);
  };
  /** What is only typed goes with the form that Enter submits. */
  const isTakenByEnter = (): boolean => {
    const record = search.isOpen.value ? search.options.value[search.marked.value] : undefined;
    if (record) take(record);
    else if (mustChoose) void search.settle().then(take);
    else give();
    return record !== undefined || mustChoose;
  };
  const handleKey = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (!search.isOpen.value) search.open();
      else search.mark(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Escape' && search.isOpen.value) search.close();
    else if (event.key !== 'Enter' || !isTakenByEnter()) return;
    event.preventDefault();
  };
  const isOpen = search.isOpen.value;
  const marked = search.marked.value;
  return (
    <div class="name-field">
      <input
        id={id}
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        placeholder={placeholder}
        aria-label={label}
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={`${id}-names`}
        aria-activedescendant={isOpen && marked >= 0 ? `${id}-name-${marked}` : undefined}
        aria-invalid={isWrong}
        aria-describedby={describedBy || undefined}
        value={search.typed.value}
        disabled={model.task.value !== null}
        onFocus={search.open}
        onInput={(event) => search.type(event.currentTarget.value)}
        onKeyDown={handleKey}
        onBlur={() => {
          search.close();
          give();
        }}
      />
      {search.chosen.value && <p class="hint">ID {search.chosen.value.id}</p>}
      <div class="names" hidden={!isOpen}>
        <NameList id={id} search={search} onGiven={onGiven} />
        {isOpen && <Told search={search} />}
      </div>
    </div>
  );
}

interface NameListProps extends Pick<NameFieldProps, 'id' | 'onGiven'> {
  readonly search: NameSearch;
}

function NameList({ id, search, onGiven }: NameListProps) {
  const { texts } = useSidebar();
  const marked = search.marked.value;
  useEffect(() => {
    if (marked >= 0) document.getElementById(`${id}-name-${marked}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, marked]);
  return (
    <div id={`${id}-names`} role="listbox" aria-label={texts.names.list} hidden={search.options.value.length === 0}>
      {search.options.value.map((record, index) => (
        <div
          key={record.id}
          id={`${id}-name-${index}`}
          role="option"
          aria-selected={index === marked}
          tabIndex={-1}
          // The field keeps the focus: leaving it would give what is only typed.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onGiven(search.choose(record), record)}
          onKeyDown={() => undefined}
        >
          {record.name}
          {record.hint !== '' && <span class="hint">{record.hint}</span>}
        </div>
      ))}
    </div>
  );
}

/** What there is to know of a search besides what it found. */
function Told({ search }: { readonly search: NameSearch }) {
  const { texts, format } = useSidebar();
  const words = texts.names;
  const found = search.found.value;
  if (found.status === 'idle') return null;
  return (
    <p class="hint" role="status">
      {found.status === 'loading' && words.searching}
      {found.status === 'failed' && found.error.message}
      {found.status === 'ready' && search.options.value.length === 0 && words.none}
      {found.status === 'ready' && search.options.value.length > 0 && search.isUnsettled.value && words.choose}{' '}
      {found.status === 'ready' && found.value.more > 0 && words.more(format.number(found.value.more))}
    </p>
  );
}
