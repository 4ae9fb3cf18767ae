import { displayText } from '../../apps-script/workbook/values/number-format';
import type { Conventions } from '../../apps-script/workbook/values/spreadsheet-locale';
import type { ChartView } from '../page-api';

interface ChartTableProps {
  readonly chart: ChartView;
  readonly conventions: Conventions;
}

/** What a chart draws, for screen readers. */
export const ChartTable = ({ chart: { title, pointsName, points, series }, conventions }: ChartTableProps) => (
  <div class="unseen">
    <table>
      <caption>{title}</caption>
      <thead>
        <tr>
          <td>{pointsName}</td>
          {series.map(({ name }, index) => (
            <th key={index} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {points.map((point, row) => (
          <tr key={row}>
            <th scope="row">{point}</th>
            {series.map(({ values, format }, index) => (
              <td key={index}>{displayText(values[row] ?? '', format, conventions)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
