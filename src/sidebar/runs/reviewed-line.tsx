import type { ComponentChildren } from 'preact';
import { EffectLine } from '../push/effect-line';
import { shownValue } from '../push/shown-value';
import { ValueChange } from '../push/value-change';
import { inputLines } from '../rows/input-text';
import { placeTitles } from '../rows/place-titles';
import { rowNumbers } from '../rows/row-numbers';
import { shownNames } from '../rows/shown-names';
import type { RowLineView, RunLineView, ShownValuesView } from '../shell/server/rpc-views';
import { useSidebar } from '../shell/sidebar-context';
import { Chip } from '../widgets/chip';
import { MarkerFold } from './marker-fold';
import type { ReviewedItem } from './reviewed-items';
import { keyOfLine } from './run-lines';

/** One request of an unfinished run: all that it changes, how it is carried on, and what it puts at risk. */
export function ReviewedLine({ item }: { readonly item: ReviewedItem }) {
  const { texts } = useSidebar();
  const words = texts.review;
  const { changes, record, endpoint = '', shown = {}, risk, way, certainty } = item;
  const [marker = ''] = changes.map((change) => change.marker);
  return (
    <div class="line">
      {changes.map((change, index) => (
        <ChangeFacts key={`${keyOfLine(change)}#${index}`} change={change} state={item.state} />
      ))}
      {record && <RecordFacts record={record} endpoint={endpoint} shown={shown} />}
      {changes.length === 0 && !record && <p class="reason warn">{words.unreadable}</p>}
      {item.state === 'accepted' && way === null && <p class="reason calm">{words.accepted}</p>}
      {way && <p class={way === 'lookedUp' ? 'reason calm' : 'reason warn'}>{words.way[way]}</p>}
      {mayLeave(item) && words.risk[risk] !== '' && <p class="reason bad">{words.risk[risk]}</p>}
      {certainty === 'unsure' && marker !== '' && <MarkerFold marker={marker} />}
    </div>
  );
}

/** Whether anything may still be sent for it. */
const mayLeave = ({ state, way }: ReviewedItem): boolean =>
  way !== 'never' && (state === 'planned' || state === 'leaving' || state === 'accepted');

interface ChangeFactsProps {
  readonly change: RunLineView;
  /** Of its request; a change that was held back has one of its own. */
  readonly state: ReviewedItem['state'];
}

function ChangeFacts({ change, state }: ChangeFactsProps) {
  const { model, ...localization } = useSidebar();
  const { texts } = localization;
  const { column, from, to, effect, message, details } = change;
  const said = Object.entries(details).map(
    ([key, value]) => `${model.push.titleOf(key)}: ${shownValue(localization, model.push.toldAs(key), value)}`,
  );
  return (
    <>
      <ChangeTitle change={change}>
        {change.isHeldBack ? (
          <Chip tone="warn">{texts.run.heldBack}</Chip>
        ) : (
          change.state !== state && <Chip tone="bad">{texts.run.state[change.state]}</Chip>
        )}
      </ChangeTitle>
      {effect ? (
        <EffectLine column={column} effect={effect} />
      ) : (
        <p class="reason">
          <ValueChange column={column} from={from} to={to} />
        </p>
      )}
      {said.length > 0 && <p class="reason calm">{said.join(' · ')}</p>}
      {message !== '' && <p class="reason warn">{message}</p>}
    </>
  );
}

/** Its id is always told: it decides what is changed, whatever name stands beside it. */
function ChangeTitle({ change, children }: { readonly change: RunLineView; readonly children: ComponentChildren }) {
  const { model, texts } = useSidebar();
  const { name, sku, recordId, parentId, column } = change;
  const id = texts.review.id(parentId === '' || parentId === recordId ? recordId : `${parentId}/${recordId}`);
  const [title = id, ...others] = [name, sku, id].filter((text) => text !== '');
  return (
    <div class="line-head">
      <div class="line-title">
        <span class="line-name" title={title}>
          {title}
        </span>
        <span class="line-details">{[...others, model.push.titleOf(column)].join(' · ')}</span>
      </div>
      {children}
    </div>
  );
}

interface RecordFactsProps {
  readonly record: RowLineView;
  readonly endpoint: string;
  readonly shown: ShownValuesView;
}

function RecordFacts({ record: { rows, input, message }, endpoint, shown }: RecordFactsProps) {
  const { model, texts, format } = useSidebar();
  const titleOf = placeTitles({ texts, language: model.language.value }, endpoint);
  return (
    <>
      <div class="line-head">
        <span class="line-name">{texts.rows.plan.rows(rowNumbers(rows), rows.length)}</span>
      </div>
      {inputLines(input, { titleOf, nameOf: shownNames(shown), ...format }).map((line) => (
        <p key={line} class="reason calm">
          {line}
        </p>
      ))}
      {message !== '' && <p class="reason warn">{message}</p>}
    </>
  );
}
