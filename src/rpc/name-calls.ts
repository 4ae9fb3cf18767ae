import { nameKinds } from '../api/named-parameters';
import { findNames } from '../names/find-names';
import { withShopAccess } from '../runs/shop-session';
import * as v from '../state/valibot';
import { rpcCall } from './rpc-call';

/** Longer than any name. */
const longestText = 200;

const findSchema = v.object({
  kind: v.picklist(nameKinds),
  /** As far as it is typed; the first of all names when blank. */
  text: v.optional(v.pipe(v.string(), v.maxLength(longestText)), ''),
});

export const nameCalls = {
  /** Records whose name, SKU or id somebody may mean who types that much of it: fifty at most, and how many more there are at least. */
  'names.find': rpcCall(findSchema, ({ platform, language }, { kind, text }) =>
    withShopAccess(platform, language, (access) => {
      const { found, more } = findNames(access, kind, text);
      return { found: found.map(({ id, name, hint }) => ({ id, name, hint })), more };
    }),
  ),
};
