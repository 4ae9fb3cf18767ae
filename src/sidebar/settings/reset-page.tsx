import { NamedValues } from '../scheduled/pending-values';
import { nowhere, type Page } from '../shell/page';
import type { HoldingPartId, ResetPartId } from '../shell/server/rpc-views';
import { useSidebar } from '../shell/sidebar-context';
import { Button } from '../widgets/button';
import { Tick } from '../widgets/tick';
import type { ResetPageView } from './reset-model';

type Offered = Extract<ResetPageView, { readonly kind: 'reset' }>;

/** What Ngorder keeps, what forgetting each part of it means, and what stays in any case. */
export const resetPage: Page<Offered> = {
  title: ({ texts }) => texts.reset.title,
  back: ({ model }) => (model.state.value ? () => void model.settings.open() : () => void model.load()),
  Content: Parts,
  Actions: ResetButtons,
};

function Parts({ offer, chosen, bringsBack }: Offered) {
  const { model, texts } = useSidebar();
  const words = texts.reset;
  return (
    <>
      <p class="lead">{words.lead}</p>
      <section class="card form">
        {offer.parts.map(({ id, title, means }) => (
          <div key={id} class="field">
            <label class="tick">
              <input
                type="checkbox"
                checked={chosen.value.has(id)}
                disabled={model.task.value !== null}
                aria-describedby={`means-${id}`}
                onChange={(event) => {
                  const others = [...chosen.value].filter((one) => one !== id);
                  chosen.value = new Set(event.currentTarget.checked ? [...others, id] : others);
                }}
              />
              <span>{title}</span>
            </label>
            <p id={`means-${id}`} class="hint">
              {means}
            </p>
            {isHolding(id) && chosen.value.has(id) && <InForce part={id} {...{ offer, bringsBack }} />}
          </div>
        ))}
      </section>
      <section class="card">
        <h2 class="card-title">{words.kept}</h2>
        <ul class="stack">
          {offer.kept.map((text) => (
            <li key={text} class="hint">
              {text}
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

const holdingParts: readonly HoldingPartId[] = ['schedules', 'history'];

const isHolding = (id: ResetPartId): id is HoldingPartId => (holdingParts as readonly ResetPartId[]).includes(id);

type InForceProps = Pick<Offered, 'offer' | 'bringsBack'> & { readonly part: HoldingPartId };

/** What is in the shop until its end, and would stay there without a part. */
function InForce({ part, offer: { inForce, timeZone }, bringsBack }: InForceProps) {
  const { model, texts, format } = useSidebar();
  const words = texts.reset;
  const { count, groups } = inForce[part];
  if (count === 0) return null;
  return (
    <div class="stack">
      <p class="reason warn">{words.inForce[part](count, format.number(count))}</p>
      {groups.map((group, index) => (
        <GroupInForce key={`${index} ${group.name}`} {...{ group, timeZone }} isAlone={groups.every(isHere)} />
      ))}
      <Button onClick={() => void model.scheduled.open()}>{texts.scheduled.title}</Button>
      <Tick label={words.agreeInForce} value={bringsBack[part]} />
    </div>
  );
}

type Group = Offered['offer']['inForce'][HoldingPartId]['groups'][number];

const isHere = (group: Group): boolean => group.of === 'here';

interface GroupProps {
  readonly group: Group;
  readonly timeZone: string;
  /** Whether all there is is this person's and of the shop in front, which needs no name. */
  readonly isAlone: boolean;
}

function GroupInForce({ group: { of, name, count, named }, timeZone, isAlone }: GroupProps) {
  const { texts, format } = useSidebar();
  const words = texts.reset;
  const title = of === 'colleague' ? texts.scheduled.others.of(name) : name || words.removedShop;
  return (
    <>
      {!isAlone && <strong>{title}</strong>}
      {named.length > 0 ? (
        <NamedValues {...{ values: named, count, timeZone }} />
      ) : (
        <p class="hint">{words.values(count, format.number(count))}</p>
      )}
    </>
  );
}

function ResetButtons({ offer, chosen, isAgreed, bringsBack }: Offered) {
  const { model, texts } = useSidebar();
  const words = texts.reset;
  if (offer.unfinished !== null) {
    return (
      <>
        <p class="hint">{words.unfinished}</p>
        <Button look="primary" onClick={() => void model.unfinished.lookThrough(offer.unfinished ?? '')}>
          {texts.unfinished.look}
        </Button>
      </>
    );
  }
  const staying = (part: HoldingPartId) => (chosen.value.has(part) ? offer.inForce[part].count : 0);
  const isAsked = holdingParts.some((part) => staying(part) > 0 && !bringsBack[part].value);
  const told = { schedules: staying('schedules'), history: staying('history') };
  return (
    <div class="stack">
      <Tick label={words.agree} value={isAgreed} />
      <Button
        look="danger"
        disabled={!isAgreed.value || chosen.value.size === 0 || isAsked}
        onClick={() => void model.reset.forget([...chosen.value], told)}
      >
        {words.forget}
      </Button>
    </div>
  );
}

/** After it: what was chosen is forgotten. */
export const resetDonePage: Page<object> = {
  title: ({ texts }) => texts.reset.done,
  back: nowhere,
  Content: Done,
  Actions: DoneButton,
};

function Done() {
  const { texts } = useSidebar();
  return <p class="lead">{texts.reset.doneLead}</p>;
}

function DoneButton() {
  const { model, texts } = useSidebar();
  return (
    <Button look="primary" onClick={model.state.value ? model.showHome : () => void model.load()}>
      {texts.result.done}
    </Button>
  );
}
