import { type BehaviourId, behaviours } from '../../../workbench/apps-script/behaviours/all-behaviours';

/** The contract test of a declared behaviour, with how it is known in its title. */
export function behaves(id: BehaviourId, body: jest.EmptyFunction | (() => Promise<void>)): void {
  const { says, known, facts } = behaviours[id];
  it(`${says} [${id}: ${known}, ${facts}]`, body);
}
