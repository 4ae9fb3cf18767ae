import type { OpenEndpoint } from '../../api/endpoint';
import { nameKindOf } from '../../api/named-parameters';
import type { Cell } from '../../google/ports';
import { findAmong, requireFound } from '../../names/find-by-name';
import { nameSources } from '../../names/name-sources';
import { isPlainId } from '../../names/named-record';
import type { FormulaContext } from '../formula-context';
import { readText } from '../read-argument';
import { readOpen } from './open-answer';
import { requireLiveShop } from './open-source';

/**
 * The id of what a cell names, where a parameter takes the id of something that the shop lists whole: a warehouse, not a product. Anything else as it is.
 * Like all that functions read, the list has to be one that they may read.
 * @param key of the parameter: `warehouse_id`.
 * @throws AddOnError `nameUnknown`, `nameUnknownNear`, `nameAmbiguous`; that of a list which functions may not read.
 */
export function idOfNamed(context: FormulaContext, endpoint: OpenEndpoint, key: string, cell: Cell): Cell {
  const kind = nameKindOf(endpoint, key.toLowerCase());
  const text = readText(cell);
  const source = kind && nameSources[kind];
  const isListed = endpoint.parameters[key]?.values?.some((value) => value.toLowerCase() === text.toLowerCase());
  if (source?.how !== 'listed' || text === '' || isPlainId(text) || isListed) return cell;
  const { asked } = context;
  const shop = requireLiveShop(context, [source.endpoint]);
  const records = source.inputs.flatMap((input) =>
    source.namesIn(readOpen<OpenEndpoint>(context, shop, source.endpoint, input).data),
  );
  // What is stumbled over from here on is the answer of the endpoint itself again.
  if (asked) context.asked = asked;
  return requireFound(findAmong(records, text), text, { filter: key });
}
