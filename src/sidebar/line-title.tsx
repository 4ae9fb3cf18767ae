import { useSidebar } from './sidebar-context';

interface LineTitleProps {
  readonly name?: string;
  readonly sku: string;
  readonly variationId: number;
  readonly warehouseId: number;
  readonly namesWarehouse: boolean;
}

/** Whose stock a line is about: the product, its SKU, and the warehouse where there are several. */
export function LineTitle({ name = '', sku, variationId, warehouseId, namesWarehouse }: LineTitleProps) {
  const { texts, model } = useSidebar();
  const title = name || sku || `ID ${variationId}`;
  const known = model.state.value?.tabs.flatMap(({ warehouses }) => warehouses).find(({ id }) => id === warehouseId);
  const warehouse = known?.name ?? texts.warehouse(warehouseId);
  const details = [name === '' ? '' : sku, namesWarehouse ? warehouse : ''].filter((detail) => detail !== '');
  return (
    <div class="line-title">
      <span class="line-name" title={title}>
        {title}
      </span>
      {details.length > 0 && <span class="line-details">{details.join(' · ')}</span>}
    </div>
  );
}
