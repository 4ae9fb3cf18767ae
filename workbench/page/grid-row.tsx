import { memo } from 'preact/compat';
import { CellEditor } from './cell-editor';
import type { CellView } from './page-api';
import type { PageModel } from './page-model';

export const cellId = (row: number, column: number): string => `cell-${row}-${column}`;

interface GridRowProps {
  readonly model: PageModel;
  readonly number: number;
  readonly cells: readonly CellView[];
  /** 0 while the selection is in another row, so that moving it draws two rows only. */
  readonly selectedColumn: number;
  readonly isFrozen: boolean;
}

export const GridRow = memo(({ model, number, cells, selectedColumn, isFrozen }: GridRowProps) => (
  <tr class={isFrozen ? 'frozen' : ''}>
    <th>{number}</th>
    {cells.map((cell, index) => {
      const column = index + 1;
      return (
        <GridCell
          key={column}
          model={model}
          row={number}
          column={column}
          cell={cell}
          isSelected={column === selectedColumn}
          hasRoom={cells[column]?.text === undefined}
        />
      );
    })}
  </tr>
));

interface GridCellProps {
  readonly model: PageModel;
  readonly row: number;
  readonly column: number;
  readonly cell: CellView;
  readonly isSelected: boolean;
  /** The next cell is empty: a long text runs on into it. */
  readonly hasRoom: boolean;
}

function GridCell({ model, row, column, cell, isSelected, hasRoom }: GridCellProps) {
  const { text = '', note, choices = [], background, color, fontSize, isNumber, isBold, error } = cell;
  const isEditing = isSelected && model.draft.value !== null;
  const classes = [
    isSelected && 'selected',
    isNumber && 'number',
    isBold && 'bold',
    note && 'noted',
    choices.length > 0 && 'offering',
    text && !isNumber && hasRoom && 'running-on',
  ].filter(Boolean);
  return (
    <td
      id={cellId(row, column)}
      class={classes.join(' ')}
      title={error ?? note ?? text}
      style={{
        ...(background ? { backgroundColor: background } : {}),
        ...(color ? { color } : {}),
        ...(fontSize ? { fontSize: `${fontSize}pt` } : {}),
      }}
      onMouseDown={() => {
        if (isEditing) return;
        void model.enter({ row: 0, column: 0 });
        model.select({ row, column });
      }}
      onDblClick={() => model.edit()}
    >
      {isEditing ? <CellEditor model={model} choices={choices} /> : text}
    </td>
  );
}
