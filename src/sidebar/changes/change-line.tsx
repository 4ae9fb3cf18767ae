import { shownValue } from '../push/shown-value';
import { clock } from '../shell/clock';
import type { ChangeLineView } from '../shell/server/rpc-views';
import { useSidebar } from '../shell/sidebar-context';
import { IconButton } from '../widgets/icon-button';
import { OldToNew } from '../widgets/old-to-new';

interface ChangeLineProps {
  readonly line: ChangeLineView;
  readonly tabId: number;
  /** Whether the person can be taken to its cell. */
  readonly hasCell: boolean;
}

const toldAs: Readonly<Partial<Record<ChangeLineView['valueKind'], 'rupiah' | 'share' | 'switch' | 'day'>>> = {
  money: 'rupiah',
  percent: 'share',
  yesNo: 'switch',
  day: 'day',
};

/** One change: of what, from what to what, when it was seen, and where it was changed as far as that is known. */
export function ChangeLine({ line, tabId, hasCell }: ChangeLineProps) {
  const { model, texts, format } = useSidebar();
  const { id, label, kind, column, title, at, where } = line;
  const record = label || id;
  const details = [title, format.ago(at, clock.value.now()), where].filter((text) => text !== '');
  return (
    <div class="line">
      <div class="line-head">
        <div class="line-title">
          <span class="line-name" title={record}>
            {record}
          </span>
          <span class="line-details">{details.join(' · ')}</span>
        </div>
        {hasCell && (
          <IconButton
            icon="cell"
            label={texts.preview.showCell(record, title)}
            onClick={() => void model.push.showCell({ tabId, recordId: id, column })}
          />
        )}
      </div>
      {kind === 'value' ? <Values line={line} /> : <strong>{texts.changes.kinds[kind]}</strong>}
    </div>
  );
}

function Values({ line: { from, to, valueKind } }: Pick<ChangeLineProps, 'line'>) {
  const { texts, format } = useSidebar();
  const shown = (value: string | number): string =>
    valueKind === 'moment' && typeof value === 'number'
      ? format.moment(value)
      : shownValue({ texts, format }, toldAs[valueKind] ?? null, value);
  return <OldToNew from={shown(from)} to={shown(to)} />;
}
