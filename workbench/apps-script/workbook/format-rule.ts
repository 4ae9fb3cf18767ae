import { rewriteReferences } from '../formula/rewrite-references';
import type { Area } from './area';
import { type Relocation, relocatedAreas } from './changes/relocated-area';

/** How a rule has cells look; what it leaves out stays as it is. */
export interface RuleLook {
  readonly background?: string;
  readonly fontColor?: string;
  readonly isBold?: boolean;
}

/** A rule by which cells look otherwise as long as a formula of their row and column says yes. */
export interface FormatRule {
  readonly areas: readonly Area[];
  /** As it reads in the first cell of the first area; what `$` does not hold goes along {facts §3}. */
  readonly formula: string;
  readonly look: RuleLook;
}

/** Rules after rows or columns of their tab went elsewhere; those without a cell are gone. */
export const relocatedRules = (
  rules: readonly FormatRule[],
  relocation: Omit<Relocation, 'sheetId'>,
): readonly FormatRule[] =>
  rules.flatMap((rule) => {
    const areas = relocatedAreas(rule.areas, relocation);
    const isOwn = (sheetName: string | undefined): boolean => sheetName === undefined;
    const formula = rewriteReferences(rule.formula, { [relocation.axis]: relocation.to }, isOwn);
    return areas.length === 0 ? [] : [{ ...rule, areas, formula }];
  });
