import { useSidebar } from '../shell/sidebar-context';
import { IconButton } from '../widgets/icon-button';

interface ShowCellButtonProps {
  readonly tabId: number;
  readonly line: { readonly recordId: string; readonly column: string; readonly name: string; readonly sku: string };
}

/** Takes the person to the cell that a line is about. */
export function ShowCellButton({ tabId, line: { recordId, column, name, sku } }: ShowCellButtonProps) {
  const { model, texts } = useSidebar();
  const record = name || sku || recordId;
  return (
    <IconButton
      icon="cell"
      label={texts.preview.showCell(record, model.push.titleOf(column))}
      onClick={() => void model.push.showCell({ tabId, recordId, column })}
    />
  );
}
