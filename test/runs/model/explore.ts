import { circle } from './circle';
import type { Scene } from './execution-places';
import { GrowingList } from './growing-list';
import { keyOf } from './key';
import { everyStep, firstWorld } from './people-model';
import { faultOf, faultOfStep, isEnd } from './properties';
import type { World } from './world';

/** How something that must never happen comes about, by the shortest way. */
export interface Counterexample {
  readonly fault: string;
  readonly trace: readonly string[];
}

export interface Explored {
  readonly states: number;
  readonly transitions: number;
  /** How many of the worlds are ends, after which nothing is left to be done. */
  readonly ends: number;
  readonly counterexample: Counterexample | undefined;
}

/**
 * Visits every world that can be, nearest first, until one is found that must not be: each world and step is judged, one from which nothing can
 * happen must be an end, and no world may be reached from itself, so that every path ends.
 * @param see hears of every step between worlds.
 */
export function explore(scene: Scene, see: (before: World, after: World) => void = () => undefined): Explored {
  const search = new Search(scene, see);
  const counterexample = search.run();
  return { states: search.states, transitions: search.edges.length / 2, ends: search.ends, counterexample };
}

class Search {
  readonly #indexOf = new Map<string, number>();
  readonly #keys: string[] = [];
  /** From which world each was found first. */
  readonly #parents = new GrowingList();
  /** Of every step where it leads from, and where to. */
  readonly edges = new GrowingList();
  #next: World[] = [];
  ends = 0;

  constructor(
    private readonly scene: Scene,
    private readonly see: (before: World, after: World) => void,
  ) {}

  get states(): number {
    return this.#keys.length;
  }

  run(): Counterexample | undefined {
    this.#visit(firstWorld(this.scene), -1);
    for (let base = 0; this.#next.length > 0; ) {
      const level = this.#next;
      this.#next = [];
      for (const [place, world] of level.entries()) {
        const found = this.#expand(world, base + place);
        if (found) return found;
      }
      base += level.length;
    }
    const circling = circle(this.states, this.edges);
    return circling === undefined ? undefined : { fault: 'it may go on for ever', trace: this.#traceTo(circling) };
  }

  #expand(world: World, index: number): Counterexample | undefined {
    const steps = everyStep(this.scene, world);
    for (const [label, after] of steps) {
      this.see(world, after);
      const { found, isNew } = this.#visit(after, index);
      this.edges.add(index);
      this.edges.add(found);
      const fault = faultOfStep(label, world, after) ?? (isNew ? faultOf(this.scene, after) : undefined);
      if (fault) return { fault, trace: [...this.#traceTo(index), label] };
    }
    if (isEnd(this.scene, world)) this.ends += 1;
    else if (steps.length === 0) return { fault: 'it is left open', trace: this.#traceTo(index) };
    return undefined;
  }

  #visit(world: World, from: number): { readonly found: number; readonly isNew: boolean } {
    const key = keyOf(world);
    const known = this.#indexOf.get(key);
    if (known !== undefined) return { found: known, isNew: false };
    const found = this.#keys.length;
    this.#indexOf.set(key, found);
    this.#keys.push(key);
    this.#parents.add(from);
    this.#next.push(world);
    return { found, isNew: true };
  }

  /** The steps to a world, made again from the first. */
  #traceTo(index: number): string[] {
    const path: number[] = [];
    for (let at = index; at > 0; at = this.#parents.at(at)) path.unshift(at);
    let world = firstWorld(this.scene);
    return path.map((at) => {
      const step = everyStep(this.scene, world).find(([, after]) => keyOf(after) === this.#keys[at]);
      if (!step) throw new Error('a step that was made once cannot be made again');
      world = step[1];
      return step[0];
    });
  }
}
