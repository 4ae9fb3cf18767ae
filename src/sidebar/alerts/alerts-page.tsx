import { jobTitle } from '../schedule/job-title';
import { nextWords, timingWords } from '../schedule/timing-words';
import type { MenuEntry } from '../shell/menu-entry';
import type { Page } from '../shell/page';
import type { AlertsView, AlertView } from '../shell/server/rpc-views';
import { useSidebar } from '../shell/sidebar-context';
import { Button } from '../widgets/button';
import { Chip } from '../widgets/chip';
import { alertCount } from './alert-count';

/** What is so in the shop that a person wants to know, since when, and when it is looked at next. */
export const alertsPage: Page<object> = {
  title: ({ texts }) => texts.alerts.title,
  Content: Alerts,
};

export const alertsEntry: MenuEntry = {
  label: ({ texts }) => texts.alerts.title,
  open: (model) => model.alerts.open(),
};

function Alerts() {
  const { model, texts, format } = useSidebar();
  const list = model.alerts.list.value;
  if (!list) return null;
  const words = texts.alerts;
  const { kinds, muted, open, tabId, lookedAt } = list;
  return (
    <>
      <Checks list={list} />
      <Failures list={list} />
      {kinds.length === 0 && muted.count === 0 && lookedAt !== null && list.failed.length === 0 && (
        <section class="empty">
          <h2>{words.none}</h2>
        </section>
      )}
      {kinds.length > 1 && <p class="hint">{words.open(format.number(open))}</p>}
      {kinds.map((kind) => (
        <AlertKindList key={kind.title} kind={kind} />
      ))}
      {muted.count > 0 && <AlertKindList kind={{ ...muted, title: words.muted, isAtLeast: false }} />}
      {tabId !== null && tabId !== model.front.tabId.value && (
        <Button onClick={() => void model.alerts.showTab(tabId)}>{words.notice.tab}</Button>
      )}
    </>
  );
}

/** When it is looked at, and the way to what is looked for. */
function Checks({ list: { lookedAt } }: { readonly list: AlertsView }) {
  const sidebar = useSidebar();
  const { model, texts, format } = sidebar;
  const words = texts.alerts;
  const job = model.state.value?.schedule.jobs.find(({ task }) => task.kind === 'alerts');
  return (
    <section class="card">
      {!job && <p>{words.noSchedule}</p>}
      {job && (
        <p>
          {words.rhythm(timingWords(job.timing, sidebar))}
          {job.state === 'paused' && ` · ${texts.schedule.list.state.paused}`}
        </p>
      )}
      <p class="hint">
        {lookedAt === null ? words.never : words.lookedAt(format.moment(lookedAt))}
        {job?.due ? ` ${texts.schedule.home.next(jobTitle(job, sidebar), nextWords(job.due, job, sidebar))}` : ''}
      </p>
      <div class="buttons">
        <Button
          look="primary"
          onClick={() => void (job ? model.schedule.runNow(job.id).then(model.alerts.open) : model.alerts.check())}
        >
          {words.checkNow}
        </Button>
        {job ? (
          <Button onClick={() => void model.schedule.edit(job)}>{words.times}</Button>
        ) : (
          <Button onClick={() => void model.schedule.addKind('alerts')}>{words.schedule}</Button>
        )}
        <Button onClick={model.alerts.choose}>{words.choose}</Button>
      </div>
    </section>
  );
}

/** What could not be looked at is no "all is well", and what could not be read is no limit. */
function Failures({ list: { failed, unread } }: { readonly list: AlertsView }) {
  const { texts, format } = useSidebar();
  const words = texts.alerts;
  return (
    <>
      {failed.map(({ topic, title, lookedAt, text }) => (
        <p key={topic} class="reason warn">
          {lookedAt === null ? words.notYet(title) : words.notSince(title, format.moment(lookedAt))} {text}
        </p>
      ))}
      {unread.map(({ topic, title, text }) => (
        <p key={topic} class="reason warn">
          {title}: {text}
        </p>
      ))}
    </>
  );
}

/** The first of a kind, and how many there are of it. */
function AlertKindList({ kind }: { readonly kind: AlertsView['kinds'][number] }) {
  const sidebar = useSidebar();
  const words = sidebar.texts.alerts;
  const { title, alerts, count, isAtLeast } = kind;
  const more = { count: count - alerts.length, isAtLeast };
  return (
    <section>
      <h2>{words.kind(title, alertCount(kind, sidebar))}</h2>
      <ul class="pulled-tabs">
        {alerts.map((alert) => (
          <AlertLine key={`${alert.topic} ${alert.id}`} alert={alert} />
        ))}
      </ul>
      {more.count > 0 && <p class="hint">{words.more(alertCount(more, sidebar))}</p>}
    </section>
  );
}

function AlertLine({ alert }: { readonly alert: AlertView }) {
  const { model, texts, format } = useSidebar();
  const words = texts.alerts;
  const { kind, thing, sku, figure, bound, unit, since, isMuted, isNew } = alert;
  const shown: Readonly<Record<typeof unit, (value: number) => string>> = {
    number: format.number,
    rupiah: format.rupiah,
    days: (value) => words.days(value, format.number(value)),
  };
  const numbers = figure === null ? [] : [unit === 'days' ? shown.days(figure) : words.now(shown[unit](figure))];
  const limit = bound === null ? [] : [words.limit(shown[unit](bound))];
  return (
    <li class="pulled-tab">
      <div class="pulled-tab-head">
        <div class="pulled-tab-facts">
          <strong>{thing}</strong>
          {sku !== '' && <span class="hint">{sku}</span>}
          <span>{[...numbers, ...limit].join(' · ')}</span>
          <span class="hint">{words.noticed(format.moment(since))}</span>
          <span class="chips">
            {isMuted && <Chip tone="calm">{kind}</Chip>}
            {isNew && !isMuted && <Chip tone="calm">{words.isNew}</Chip>}
          </span>
        </div>
        <Button look="quiet" onClick={() => void model.alerts.mute(alert, !isMuted)}>
          <span class="unseen">{thing}: </span>
          {isMuted ? words.unmute : words.mute}
        </Button>
      </div>
    </li>
  );
}
