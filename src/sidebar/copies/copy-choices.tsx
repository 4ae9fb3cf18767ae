import { useSidebar } from '../shell/sidebar-context';
import { Button } from '../widgets/button';
import type { CopiesPageView } from './copies-model';

/** From the fewest that may be kept to the most. */
const numbers = Array.from({ length: 59 }, (_, index) => index + 2);

/** How many copies are kept, and which columns the next ones hold. */
export function CopyChoices({ list: { tabId, columns } }: Pick<CopiesPageView, 'list'>) {
  const { model, texts, format } = useSidebar();
  const words = texts.copies;
  const { keep, ticked, setTicked } = model.copies;
  const isBusy = model.task.value !== null;
  return (
    <>
      <div class="field">
        <label for="copies-keep">{words.keep}</label>
        <select
          id="copies-keep"
          value={keep.value}
          disabled={isBusy}
          onChange={({ currentTarget }) => {
            keep.value = Number(currentTarget.value);
          }}
        >
          {numbers.map((count) => (
            <option key={count} value={count}>
              {format.number(count)}
            </option>
          ))}
        </select>
      </div>
      <fieldset class="field choice" disabled={isBusy}>
        <legend>{words.columns}</legend>
        <ul class="lines columns">
          {columns.map(({ key, title }) => (
            <li key={key} class="column">
              <label>
                <input
                  type="checkbox"
                  checked={ticked.value.includes(key)}
                  onChange={({ currentTarget }) => setTicked(key, currentTarget.checked)}
                />
                {title}
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
      <Button disabled={ticked.value.length === 0} onClick={() => void model.copies.choose(tabId)}>
        {words.save}
      </Button>
    </>
  );
}
