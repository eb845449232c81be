/** What is read, where it is kept and where it goes; and the button that forgets it all. */
import { useState } from 'preact/hooks';
import { dataColumns, dataRows, permissionRows } from './words.ts';

export function Privacy({ wipe }: { readonly wipe: () => void }) {
  return (
    <>
      <p>
        Nothing leaves this browser. There is no account, no telemetry and no request to any server;
        the extension forbids its own pages every connection.
      </p>
      <DataTable />
      <h3>Permissions</h3>
      <dl class="card rows permissions">
        {permissionRows.map(([permission, why]) => (
          <div key={permission} class="row">
            <dt>{permission}</dt>
            <dd>{why}</dd>
          </div>
        ))}
      </dl>
      <Wipe wipe={wipe} />
    </>
  );
}

function DataTable() {
  return (
    <table class="card">
      <thead>
        <tr>
          {dataColumns.map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {dataRows.map((row) => (
          <DataRow key={row[0]} row={row} />
        ))}
      </tbody>
    </table>
  );
}

/** Each cell carries its column's title, for where the page is too narrow for columns. */
function DataRow({ row: [what, ...rest] }: { readonly row: (typeof dataRows)[number] }) {
  return (
    <tr>
      <th scope="row">{what}</th>
      {rest.map((text, index) => (
        <td key={index} data-title={dataColumns[index + 1]}>
          {text}
        </td>
      ))}
    </tr>
  );
}

function Wipe({ wipe }: { readonly wipe: () => void }) {
  const [wiped, setWiped] = useState(false);
  return (
    <div class="wipe">
      <button
        type="button"
        class="button primary"
        onClick={() => {
          wipe();
          setWiped(true);
        }}
      >
        Wipe all visits now
      </button>
      <p role="status">{wiped ? 'Forgotten. Open pages are read afresh.' : ''}</p>
    </div>
  );
}
