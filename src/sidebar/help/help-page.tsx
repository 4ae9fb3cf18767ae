import type { ComponentChildren } from 'preact';
import { doctorPage } from '../connection/doctor-page';
import { CellLegend } from '../push/cell-legend';
import type { LineStatus } from '../push/edits/edit-groups';
import { statusTones } from '../push/status-tones';
import { verdictOrder } from '../push/verdict-order';
import { verdictTones } from '../push/verdict-tones';
import type { PlainPage } from '../shell/plain-page';
import { useSidebar } from '../shell/sidebar-context';
import { Button } from '../widgets/button';
import { Chip } from '../widgets/chip';
import { guideAddress, guides, guidesBase } from './guides';

/** What the colours and words of the sidebar mean, where its limits are, and where to find what was changed. */
export const helpPage: PlainPage = {
  id: 'help',
  title: ({ texts }) => texts.help.title,
  Content: Topics,
  Actions: StillStuck,
};

const statuses: readonly LineStatus[] = ['ready', 'doubtful', 'conflict', 'blocked', 'alreadySo'];

function Topics() {
  const { model, texts } = useSidebar();
  const topics = texts.help;
  const { lead, steps, prices, legend, before, after, limits, history, keyboard } = topics;
  return (
    <>
      <p class="lead">{lead}</p>
      <Topic title={steps.title}>
        <Points
          points={[steps.pull, steps.edit, steps.review(texts.home.review), steps.push, steps.undo(texts.history.undo)]}
        />
      </Topic>
      <Topic title={topics.pulling.title}>
        <p>{topics.pulling.lead}</p>
      </Topic>
      <Topic title={topics.bulk.title}>
        <p>{topics.bulk.lead}</p>
      </Topic>
      <Topic title={prices.title}>
        <p>{prices.lead}</p>
        <Button onClick={() => void model.prices.open()}>{texts.prices.open}</Button>
      </Topic>
      <Topic title={topics.scheduled.title}>
        <p>{topics.scheduled.lead}</p>
        <Button onClick={() => void model.scheduled.open()}>{texts.scheduled.title}</Button>
      </Topic>
      <Topic title={topics.schedules.title}>
        <p>{topics.schedules.lead}</p>
      </Topic>
      <Topic title={topics.alerts.title}>
        <p>{topics.alerts.lead}</p>
        <Button onClick={() => void model.alerts.open()}>{texts.alerts.title}</Button>
      </Topic>
      <Topic title={topics.changes.title}>
        <p>{topics.changes.lead}</p>
        <WatchableTabs />
      </Topic>
      <Topic title={texts.copies.title}>
        <p>{topics.copies(texts.copies.open)}</p>
      </Topic>
      <Topic title={topics.functions.title}>
        <p>{topics.functions.lead}</p>
      </Topic>
      <Topic title={legend.title}>
        <CellLegend />
      </Topic>
      <Topic title={before.title}>
        <ul class="lines">
          {statuses.map((status) => (
            <Meaning key={status} name={texts.status[status]} tone={statusTones[status]} meaning={before[status]} />
          ))}
        </ul>
      </Topic>
      <Topic title={after.title}>
        <ul class="lines">
          {verdictOrder.map((kind) => (
            <Meaning key={kind} name={texts.verdict[kind]} tone={verdictTones[kind]} meaning={after[kind]} />
          ))}
        </ul>
      </Topic>
      <Topic title={limits.title}>
        <Points points={[limits.time, limits.pace, limits.single, limits.undo, limits.key]} />
      </Topic>
      <Topic title={history.title}>
        <Points
          points={[
            history.latest(texts.history.title),
            history.all(texts.history.journal),
            history.hidden,
            history.copy,
          ]}
        />
      </Topic>
      <Topic title={topics.oauth.title}>
        <p>{topics.oauth.lead}</p>
      </Topic>
      <Guides base={guidesBase()} />
      <Topic title={keyboard.title}>
        <Points points={[keyboard.move, keyboard.press, keyboard.menu, keyboard.undo]} />
      </Topic>
    </>
  );
}

/** The way to what changed in each tab of the person's own. */
function WatchableTabs() {
  const { model, texts } = useSidebar();
  const tabs = (model.state.value?.tabs ?? []).filter(({ isOwn }) => isOwn);
  return (
    <>
      {tabs.map(({ tabId, name }) => (
        <Button key={tabId} onClick={() => void model.changes.open(tabId)}>
          {texts.home.ours.changesOf(name)}
        </Button>
      ))}
    </>
  );
}

/** More to read, where the build says where it is. */
function Guides({ base }: { readonly base: string }) {
  const { model, texts } = useSidebar();
  const words = texts.help.guides;
  if (base === '') return null;
  return (
    <Topic title={words.title}>
      <ul class="stack">
        {guides.map((guide) => (
          <li key={guide.name}>
            <a href={guideAddress(base, guide, model.language.value)} target="_blank" rel="noreferrer">
              {words.names[guide.name]}
            </a>
          </li>
        ))}
      </ul>
    </Topic>
  );
}

/** Folded away until somebody wants to read it: all of them at once would be a wall of words. */
const Topic = ({ title, children }: { readonly title: string; readonly children: ComponentChildren }) => (
  <details class="fold">
    <summary>{title}</summary>
    <div class="fold-inside">{children}</div>
  </details>
);

const Points = ({ points }: { readonly points: readonly string[] }) => (
  <ul class="stack">
    {points.map((point) => (
      <li key={point}>{point}</li>
    ))}
  </ul>
);

interface MeaningProps {
  readonly name: string;
  readonly tone: 'good' | 'warn' | 'bad' | 'calm';
  readonly meaning: string;
}

const Meaning = ({ name, tone, meaning }: MeaningProps) => (
  <li class="line">
    <Chip tone={tone}>{name}</Chip>
    <p class="reason">{meaning}</p>
  </li>
);

function StillStuck() {
  const sidebar = useSidebar();
  return (
    <>
      <p class="hint">{sidebar.texts.help.stuck}</p>
      <Button onClick={() => sidebar.model.open(doctorPage)}>{doctorPage.title(sidebar)}</Button>
    </>
  );
}
