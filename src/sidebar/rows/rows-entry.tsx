import { useSidebar } from '../shell/sidebar-context';
import { Button } from '../widgets/button';

/** The way to what is done for every row of a tab. */
export function RowsEntry() {
  const { model, texts } = useSidebar();
  return (
    <section class="card">
      <Button onClick={model.rows.open}>{texts.rows.open}</Button>
      <p class="hint">{texts.rows.openHint}</p>
    </section>
  );
}
