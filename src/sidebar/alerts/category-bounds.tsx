import { NameField } from '../names/name-field';
import { useSidebar } from '../shell/sidebar-context';
import { Button } from '../widgets/button';
import { type AlertsFormProps, mostCategories, type TypedCategory } from './alerts-form';

/** Categories with a bound of their own, picked by name. */
export function CategoryBounds({ form: { categories, typedCategory, isCategoryAsked } }: AlertsFormProps) {
  const { model, texts } = useSidebar();
  const words = texts.alerts.form;
  const change = (id: string, changed: Partial<TypedCategory>) => {
    categories.value = categories.value.map((one) => (one.id === id ? { ...one, ...changed } : one));
  };
  const remove = (id: string) => {
    categories.value = categories.value.filter((one) => one.id !== id);
  };
  const isBusy = model.task.value !== null;
  return (
    <fieldset class="field" disabled={isBusy}>
      <legend>{words.categories}</legend>
      {categories.value.map(({ id, name, text }) => (
        <div key={id} class="sentence">
          <label class="sentence-part">
            {name}
            <input
              type="text"
              inputMode="numeric"
              size={6}
              value={text}
              onInput={({ currentTarget }) => change(id, { text: currentTarget.value })}
            />
          </label>
          <Button look="quiet" onClick={() => remove(id)}>
            <span class="unseen">{name}: </span>
            {words.remove}
          </Button>
        </div>
      ))}
      {categories.value.length < mostCategories && (
        <NameField
          // What was chosen leaves the field for the next one.
          key={categories.value.length}
          id="alerts-category"
          kind="productCategory"
          value={typedCategory.value}
          mustChoose
          isWrong={isCategoryAsked.value}
          describedBy={isCategoryAsked.value ? 'alerts-category-open' : ''}
          label={words.addCategory}
          placeholder={words.addCategory}
          onGiven={(value, record) => {
            isCategoryAsked.value = false;
            typedCategory.value = record ? '' : value;
            if (!record || categories.value.some(({ id }) => id === record.id)) return;
            categories.value = [...categories.value, { id: record.id, name: record.name, text: '5' }];
          }}
        />
      )}
      {isCategoryAsked.value && (
        <p id="alerts-category-open" class="reason warn" role="alert">
          {words.categoryOpen(typedCategory.value)}
        </p>
      )}
    </fieldset>
  );
}
