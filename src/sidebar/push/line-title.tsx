import { useSidebar } from '../shell/sidebar-context';

interface LineTitleProps {
  readonly name?: string;
  readonly sku: string;
  readonly recordId: string;
  readonly column: string;
}

/** What a line is about: the product, its SKU, and the column, which names its warehouse. */
export function LineTitle({ name = '', sku, recordId, column }: LineTitleProps) {
  const { model } = useSidebar();
  const title = name || sku || `ID ${recordId}`;
  // Of variations without a SKU only the id tells which one it is.
  const details = [...(name === '' ? [] : [sku || `ID ${recordId}`]), model.push.titleOf(column)];
  return (
    <div class="line-title">
      <span class="line-name" title={title}>
        {title}
      </span>
      <span class="line-details">
        {details.map((detail) => (
          <span key={detail} class="line-detail">
            {detail}
          </span>
        ))}
      </span>
    </div>
  );
}
