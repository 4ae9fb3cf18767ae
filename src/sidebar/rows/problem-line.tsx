import type { RowProblemView } from '../shell/server/rpc-views';
import { useSidebar } from '../shell/sidebar-context';
import { IconButton } from '../widgets/icon-button';

interface ProblemLineProps {
  readonly tabId: number;
  readonly problem: RowProblemView;
}

/** One thing that keeps a record from being sent, and the way to the cell where it is mended. */
export function ProblemLine({ tabId, problem: { told, cell } }: ProblemLineProps) {
  const { model, texts } = useSidebar();
  if (!cell) return <p class="reason bad">{told}</p>;
  const { row, column, title } = cell;
  return (
    <div class="line-head">
      <p class="reason bad">{told}</p>
      <IconButton
        icon="cell"
        label={texts.preview.showCell(texts.rows.plan.rows(String(row), 1), title)}
        onClick={() => void model.rows.showCell({ tabId, row, column })}
      />
    </div>
  );
}
