import { useSidebar } from '../shell/sidebar-context';
import { Button } from '../widgets/button';
import type { EndpointForm, MadeFormula } from './form/endpoint-form';
import { filterTexts } from './form/filter-texts';

interface OtherUsesProps {
  readonly form: EndpointForm;
}

/** What else the same is good for: a tab that is refreshed, a function in a cell, or the rows of a tab. */
export function OtherUses({ form }: OtherUsesProps) {
  const { model, texts } = useSidebar();
  const words = texts.endpoints;
  const { id, isTable, takesRows, answersWithFile } = form.endpoint;
  const isOpen = form.endpoint.isOpen && !answersWithFile;
  if (!isTable && !isOpen && !takesRows) return null;
  return (
    <section class="stack">
      <div class="buttons">
        {isTable && (
          <Button look="quiet" onClick={() => void model.pulls.openEndpoint(id, filterTexts(form))}>
            {words.intoTab}
          </Button>
        )}
        {isOpen && (
          <Button look="quiet" onClick={() => void model.anyEndpoint.makeFormula(form)}>
            {words.asFormula}
          </Button>
        )}
        {takesRows && (
          <Button look="quiet" onClick={() => void model.rows.openForActiveTab(id)}>
            {words.forRows}
          </Button>
        )}
      </div>
      {form.formula.value && <Made form={form} made={form.formula.value} />}
    </section>
  );
}

/** The function, to be copied, or put into a cell. */
function Made({ form, made: { text, isInCell } }: OtherUsesProps & { readonly made: MadeFormula }) {
  const { model, texts } = useSidebar();
  const words = texts.endpoints;
  return (
    <div class="stack">
      <textarea
        class="report-text"
        rows={3}
        readOnly
        aria-label={words.formula}
        value={text}
        onFocus={(event) => event.currentTarget.select()}
      />
      <Button onClick={() => void model.anyEndpoint.makeFormula(form, true)}>{words.intoCell}</Button>
      <p class="hint" role="status">
        {isInCell ? words.inCell : words.intoCellHint}
      </p>
    </div>
  );
}
