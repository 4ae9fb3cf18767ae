import type { Choice, EditView } from '../shell/server/rpc-views';
import { useSidebar } from '../shell/sidebar-context';
import { Button } from '../widgets/button';
import { choosable } from './edits/edit-choices';
import { useShownValue } from './shown-value';

const offered: readonly (Choice | null)[] = ['theirs', 'mine', null];

/** Whose value stays where the shop's has changed: the shop's, the person's, or for now both. */
export function ChoiceField({ edit }: { readonly edit: EditView }) {
  const { model, texts } = useSidebar();
  const words = texts.preview.choice;
  const { key, name, sku, recordId, column, live, wanted } = edit;
  const shown = useShownValue(column);
  const chosen = model.push.choices.value.get(key) ?? null;
  return (
    <fieldset class="choices" disabled={model.task.value !== null}>
      <legend class="unseen">{words.legend(name || sku || `ID ${recordId}`, model.push.titleOf(column))}</legend>
      {offered.map((choice) => (
        <label key={choice}>
          <input
            type="radio"
            name={`choice ${key}`}
            checked={chosen === choice}
            onChange={() => model.push.choose([key], choice)}
          />
          <span>
            {choice === 'theirs' && words.theirsIs(shown(live))}
            {choice === 'mine' && words.mineIs(shown(wanted))}
            {choice === null && words.leave}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** The same for all edits that are shown. */
export function ChoiceForAll({ edits }: { readonly edits: readonly EditView[] }) {
  const { model, texts } = useSidebar();
  const words = texts.preview.choice;
  const keys = choosable(edits).map(({ key }) => key);
  if (keys.length < 2) return null;
  return (
    <fieldset class="buttons choices-all">
      <legend class="unseen">{words.all}</legend>
      <Button onClick={() => model.push.choose(keys, 'theirs')}>{words.theirs}</Button>
      <Button onClick={() => model.push.choose(keys, 'mine')}>{words.mine}</Button>
      <Button onClick={() => model.push.choose(keys, null)}>{words.leave}</Button>
    </fieldset>
  );
}
