import { useSidebar } from '../shell/sidebar-context';
import { Button } from '../widgets/button';
import type { EndpointForm } from './form/endpoint-form';
import { filterTexts } from './form/filter-texts';

/** What else the same is good for: a tab that is refreshed, or the rows of one. */
export function OtherUses({ form }: { readonly form: EndpointForm }) {
  const { model, texts } = useSidebar();
  const words = texts.endpoints;
  const { id, isTable, takesRows } = form.endpoint;
  if (!isTable && !takesRows) return null;
  return (
    <div class="buttons">
      {isTable && (
        <Button look="quiet" onClick={() => void model.pulls.openEndpoint(id, filterTexts(form))}>
          {words.intoTab}
        </Button>
      )}
      {takesRows && (
        <Button look="quiet" onClick={() => void model.rows.openForActiveTab(id)}>
          {words.forRows}
        </Button>
      )}
    </div>
  );
}
