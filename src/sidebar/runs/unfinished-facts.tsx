import type { UnfinishedView } from '../shell/server/rpc-views';
import { useSidebar } from '../shell/sidebar-context';

/** From when they are, what they work on, and who started them, as far as that is known; the id of what cannot be read. */
export function UnfinishedFacts({ unfinished: { run, kind, at, title, by } }: { readonly unfinished: UnfinishedView }) {
  const { texts, format } = useSidebar();
  const { changesOf, by: startedBy } = texts.unfinished;
  const isReadable = kind === 'push' || kind === 'rows';
  const facts = [
    ...(at === null ? [] : [changesOf(format.moment(at))]),
    ...(isReadable ? [title, by === '' ? '' : startedBy(by)] : [texts.review.id(run)]),
  ];
  return <p>{facts.filter((fact) => fact !== '').join(' · ')}</p>;
}
