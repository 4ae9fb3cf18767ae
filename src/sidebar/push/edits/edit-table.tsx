import type { EditView } from '../../shell/server/rpc-views';
import { useSidebar } from '../../shell/sidebar-context';
import { Chip } from '../../widgets/chip';
import { WindowedRows } from '../../widgets/windowed-rows';
import { ChoiceField } from '../choice-field';
import { EffectLine } from '../effect-line';
import { ShowCellButton } from '../show-cell-button';
import { shownShift, useShownValue } from '../shown-value';
import { statusTones } from '../status-tones';
import { TickBox, useTickLabel } from '../tick-box';
import { figuresOf } from './edit-figures';
import { statusOf } from './edit-groups';
import { type OrderField, orderEdits, orderedBy } from './edit-order';
import { EditReasons } from './edit-reasons';
import { ticksOf } from './edit-ticks';

interface EditTableProps {
  readonly edits: readonly EditView[];
  readonly tabId: number;
}

/** Columns of numbers stand to the right. */
const fields: readonly { readonly field: OrderField; readonly isNumber?: true }[] = [
  { field: 'name' },
  { field: 'sku' },
  { field: 'column' },
  { field: 'place' },
  { field: 'now', isNumber: true },
  { field: 'next', isNumber: true },
  { field: 'shift', isNumber: true },
  { field: 'status' },
];

/** All edits that are shown, where there is room: a line each, in the order of any of its columns. */
export function EditTable({ edits, tabId }: EditTableProps) {
  const { model, texts } = useSidebar();
  const { order, titleAndPlaceOf } = model.push;
  const hasPlaces = edits.some(({ column }) => titleAndPlaceOf(column).place !== '');
  const shown = fields.filter(({ field }) => field !== 'place' || hasPlaces);
  const plain = edits.filter(({ status, doubts }) => status === 'ready' && doubts.length === 0).flatMap(ticksOf);
  return (
    <table class="edits" aria-label={texts.preview.table.label} aria-rowcount={edits.length + 1}>
      <thead>
        <tr aria-rowindex={1}>
          <td class="edits-tick">
            {plain.length > 0 && <TickBox ticks={plain} label={texts.preview.table.tickAll} />}
          </td>
          {shown.map((column) => (
            <Heading key={column.field} {...column} />
          ))}
          <td class="edits-way" />
        </tr>
      </thead>
      <WindowedRows
        items={orderEdits(edits, order.value, titleAndPlaceOf)}
        keyOf={({ key }, index) => `${key}#${index}`}
        columns={shown.length + 2}
        usualHeight={37}
      >
        {(edit) => <Cells edit={edit} tabId={tabId} hasPlaces={hasPlaces} />}
      </WindowedRows>
    </table>
  );
}

function Heading({ field, isNumber }: (typeof fields)[number]) {
  const { model, texts } = useSidebar();
  const { order } = model.push;
  const { by, isDown } = order.value;
  const sort = by !== field ? 'none' : isDown ? 'descending' : 'ascending';
  return (
    <th class={isNumber ? 'edits-number' : `edits-${field}`} aria-sort={sort}>
      <button
        type="button"
        onClick={() => {
          order.value = orderedBy(order.value, field);
        }}
      >
        {texts.preview.table[field]}
      </button>
    </th>
  );
}

interface CellsProps {
  readonly edit: EditView;
  readonly tabId: number;
  readonly hasPlaces: boolean;
}

function Cells({ edit, tabId, hasPlaces }: CellsProps) {
  const { model, ...localization } = useSidebar();
  const labelOf = useTickLabel();
  const { name, sku, recordId, column, status, hasCell } = edit;
  const { title, place } = model.push.titleAndPlaceOf(column);
  const { now, next, shift } = figuresOf(edit);
  const shown = useShownValue(column);
  return (
    <>
      <td class="edits-tick">{status === 'ready' && <TickBox ticks={ticksOf(edit)} label={labelOf(edit)} />}</td>
      <th scope="row">{name || sku || `ID ${recordId}`}</th>
      {/* Of variations without a SKU only the id tells which one it is. */}
      <td>{sku || `ID ${recordId}`}</td>
      <td>{title}</td>
      {hasPlaces && <td>{place}</td>}
      <td class="edits-number">{shown(now)}</td>
      <td class="edits-number">
        <strong>{shown(next)}</strong>
      </td>
      <td class="edits-number">{shift === null ? '' : shownShift(localization, model.push.toldAs(column), shift)}</td>
      <td>
        <Verdict edit={edit} />
      </td>
      <td>{hasCell && <ShowCellButton tabId={tabId} line={edit} />}</td>
    </>
  );
}

/** What is to become of an edit, what speaks against it, and whose value is to stay where that is to be chosen. */
function Verdict({ edit }: { readonly edit: EditView }) {
  const { texts } = useSidebar();
  const shown = useShownValue(edit.column);
  const { live, baseline, reason, entry, mayBeChosen } = edit;
  const shownStatus = statusOf(edit);
  const isNews = entry === null && live !== '' && live !== baseline && reason === '';
  return (
    <>
      <Chip tone={statusTones[shownStatus]}>{texts.status[shownStatus]}</Chip>
      {entry?.effect && <EffectLine column={edit.column} effect={entry.effect} />}
      {isNews && <p class="reason calm">{texts.preview.table.pulled(shown(baseline))}</p>}
      <EditReasons edit={edit} />
      {mayBeChosen && <ChoiceField edit={edit} />}
    </>
  );
}
