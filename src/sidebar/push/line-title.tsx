import { useSidebar } from '../shell/sidebar-context';

interface LineTitleProps {
  readonly name?: string;
  readonly sku: string;
  readonly recordId: string;
  readonly column: string;
  readonly namesColumn: boolean;
}

/** What a line is about: the product, its SKU, and the column where there are several. */
export function LineTitle({ name = '', sku, recordId, column, namesColumn }: LineTitleProps) {
  const { model } = useSidebar();
  const title = name || sku || `ID ${recordId}`;
  const details = [name === '' ? '' : sku, namesColumn ? model.push.titleOf(column) : ''].filter(
    (detail) => detail !== '',
  );
  return (
    <div class="line-title">
      <span class="line-name" title={title}>
        {title}
      </span>
      {details.length > 0 && (
        <span class="line-details">
          {details.map((detail, index) => (
            <span key={detail} class="line-detail">
              {index === 0 ? detail : `· ${detail}`}
            </span>
          ))}
        </span>
      )}
    </div>
  );
}
