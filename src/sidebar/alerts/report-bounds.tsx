import { useSidebar } from '../shell/sidebar-context';
import { Button } from '../widgets/button';
import { type AlertsFormProps, mostReports, type TypedReport } from './alerts-form';

const first: TypedReport = { figure: 'grossSales', period: 'yesterday', isBelow: true, text: '1000000' };

/** Figures of the shop's report with a bound each. */
export function ReportBounds({ form: { reports } }: AlertsFormProps) {
  const { model, texts } = useSidebar();
  const words = texts.alerts.form;
  const change = (index: number, changed: Partial<TypedReport>) => {
    reports.value = reports.value.map((one, at) => (at === index ? { ...one, ...changed } : one));
  };
  return (
    <section class="card">
      <h2 class="card-title">{words.reports}</h2>
      {reports.value.map(({ figure, period, isBelow, text }, index) => (
        <fieldset key={index} class="field" disabled={model.task.value !== null}>
          <legend class="unseen">{words.report}</legend>
          <Choice
            id={`alerts-report-${index}-figure`}
            {...{ label: words.figure, value: figure, names: words.figures }}
            onChoose={(chosen) => change(index, { figure: chosen })}
          />
          <Choice
            id={`alerts-report-${index}-period`}
            {...{ label: words.period, value: period, names: words.periods }}
            onChoose={(chosen) => change(index, { period: chosen })}
          />
          <Choice
            id={`alerts-report-${index}-direction`}
            {...{ label: words.direction, value: isBelow ? 'below' : 'above', names: words.directions }}
            onChoose={(chosen) => change(index, { isBelow: chosen === 'below' })}
          />
          <label for={`alerts-report-${index}-bound`}>{figure === 'stock' ? words.bound : words.boundInRupiah}</label>
          <input
            id={`alerts-report-${index}-bound`}
            type="text"
            inputMode="numeric"
            value={text}
            onInput={({ currentTarget }) => change(index, { text: currentTarget.value })}
          />
          <Button
            look="quiet"
            onClick={() => {
              reports.value = reports.value.filter((_, at) => at !== index);
            }}
          >
            {words.remove}
          </Button>
        </fieldset>
      ))}
      {reports.value.length < mostReports && (
        <Button
          onClick={() => {
            reports.value = [...reports.value, first];
          }}
        >
          {words.addReport}
        </Button>
      )}
    </section>
  );
}

interface ChoiceProps<Value extends string> {
  readonly id: string;
  readonly label: string;
  readonly value: Value;
  readonly names: Readonly<Record<Value, string>>;
  readonly onChoose: (value: Value) => void;
}

function Choice<Value extends string>({ id, label, value, names, onChoose }: ChoiceProps<Value>) {
  const values = Object.keys(names).filter((name): name is Value => name in names);
  return (
    <>
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = values.find((one) => one === currentTarget.value);
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        {values.map((one) => (
          <option key={one} value={one}>
            {names[one]}
          </option>
        ))}
      </select>
    </>
  );
}
