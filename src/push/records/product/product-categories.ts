import { catalogue } from '../../../api/catalogue';
import type { ProductCategoryList as ProductCategory } from '../../../api/resources/goods/product-category';
import type { ShopSession } from '../../../runs/shop-session';
import type { Change } from '../../../state/schema/push-lines';
import { categoryColumn, categoryIdColumn } from '../../../tables/datasets/goods/variations';
import { cutText } from '../../../text/well-formed';
import type { Reason, Value } from '../../edit';

/** {api: Update Product}: what a product in no category is sent with. */
const uncategorized = 0;

/** A reason is to be read in a cell; a shop may have hundreds of categories. */
const longestChoice = 120;

/** The shop's categories, where a column asks for one of them; none are read otherwise. */
export const readCategories = (
  { client }: ShopSession,
  asked: readonly { readonly column: string }[],
): readonly ProductCategory[] =>
  asked.some(({ column }) => isAboutCategory(column)) ? client.call(catalogue.productCategory.list, {}).data : [];

const isAboutCategory = (column: string): boolean => column === categoryColumn || column === categoryIdColumn;

/** The category that a cell asks for. */
function find(categories: readonly ProductCategory[], column: string, wanted: Value): number | Reason {
  const value = String(wanted);
  if (value === (column === categoryColumn ? '' : String(uncategorized))) return uncategorized;
  const found = categories.filter(({ id, name }) => (column === categoryColumn ? name : String(id)) === value);
  const [first, second] = found;
  if (first && second) return { message: 'blocked.categoryAmbiguous', values: { value, ids: idsOf(found) } };
  if (first) return first.id;
  return column === categoryColumn
    ? { message: 'blocked.categoryUnknown', values: { value, names: shortened(categories.map(({ name }) => name)) } }
    : {
        message: 'blocked.categoryIdUnknown',
        values: { value, ids: shortened(categories.map(({ id, name }) => `${id} = ${name}`)) },
      };
}

const idsOf = (categories: readonly ProductCategory[]): string => shortened(categories.map(({ id }) => String(id)));

/** As many as can be read at a glance. */
function shortened(choices: readonly string[]): string {
  const text = choices.join(', ');
  return text.length <= longestChoice ? text : `${cutText(text, longestChoice)}…`;
}

/** Why a column's value names no category; `undefined` where it does, and for other columns. */
export function categoryObjection(
  categories: readonly ProductCategory[],
  column: string,
  wanted: Value,
): Reason | undefined {
  if (!isAboutCategory(column)) return undefined;
  const found = find(categories, column, wanted);
  return typeof found === 'number' ? undefined : found;
}

/** Changes with the ids of categories in the place of their names, as the shop takes them; they have to be known. */
export const withCategoryIds = (
  categories: readonly ProductCategory[],
  changes: readonly Change[],
): readonly Change[] =>
  changes.map((change) => {
    const found = isAboutCategory(change.column) ? find(categories, change.column, change.to) : undefined;
    return typeof found === 'number' ? { ...change, to: found } : change;
  });
