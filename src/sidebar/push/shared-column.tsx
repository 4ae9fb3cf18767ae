import { useSidebar } from '../shell/sidebar-context';
import { spansColumns } from './edit-groups';

interface SharedColumnProps {
  readonly lines: readonly { readonly column: string }[];
}

/** Once for all lines, where they are of one column. */
export function SharedColumn({ lines }: SharedColumnProps) {
  const { model, texts } = useSidebar();
  const [first] = lines;
  if (!first || spansColumns(lines)) return null;
  return <p class="hint">{texts.preview.column(model.push.titleOf(first.column))}</p>;
}
