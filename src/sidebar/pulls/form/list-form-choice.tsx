import { useSidebar } from '../../shell/sidebar-context';
import { RadioChoice } from '../../widgets/radio-choice';
import type { PullForm } from './pull-form';

const forms = ['text', 'rows'] as const;

/** For endpoints: what becomes of lists within a record. A tab that is filled keeps what it has: its rows would be others. */
export function ListFormChoice({ form }: { readonly form: PullForm }) {
  const { texts } = useSidebar();
  const words = texts.pulls.form;
  if (!form.dataset.listForms || form.tab) return null;
  return (
    <RadioChoice
      name="lists"
      legend={words.lists}
      options={forms.map((value) => ({ value, label: words.listForms[value] }))}
      chosen={form.listsAs.value}
      onChoose={(value) => {
        form.listsAs.value = value;
      }}
    />
  );
}
