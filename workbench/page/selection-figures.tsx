import type { PageModel } from './page-model';

/** Sum, average and count of the numbers that are selected, written as their cells are; nothing for fewer than two. */
export function SelectionFigures({ model }: { readonly model: PageModel }) {
  const { grid, texts } = model;
  // Asked anew whenever something else is selected, or cells have changed.
  void model.looked.value;
  if (!grid) return null;
  const { numbers, format } = grid.cells.numbersIn(model.selection.value);
  if (numbers.length < 2) return null;
  const sum = numbers.reduce((total, number) => total + number, 0);
  const shown = (value: number): string => grid.cells.asShown(value, format);
  return (
    <p class="figures" role="status">
      <span>{texts.figures.sum(shown(sum))}</span>
      <span>{texts.figures.average(shown(sum / numbers.length))}</span>
      <span>{texts.figures.count(numbers.length)}</span>
    </p>
  );
}
