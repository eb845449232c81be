/** MUI: a flex row for each service line, floating labels, a clone behind each text area, two selects over hidden boxes. */
import Autocomplete from '@mui/material/Autocomplete';
import MenuItem from '@mui/material/MenuItem';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { ready, SECTIONS, showForm, titled } from './parts/chart.js';
import { charges, textOf } from './parts/questionnaire.js';

const CODES = ['97110', '97112', '97124', '97140'];
const DIAGNOSES = ['M54.2', 'M62.838'];

function Diagnoses() {
  const [chosen, choose] = useState(['M54.2']);
  const select = { multiple: true, renderValue: (all) => all.join(', ') };
  return (
    <TextField
      select
      label="Dx"
      value={chosen}
      onChange={({ target }) => choose(target.value)}
      slotProps={{ select }}
    >
      {DIAGNOSES.map((code) => (
        <MenuItem key={code} value={code}>
          {code}
        </MenuItem>
      ))}
    </TextField>
  );
}

const ServiceLine = ({ cpt = '', mod = '', units = '', minutes = '' }) => (
  <Stack direction="row" spacing={1} sx={{ mt: 2 }}>
    <Autocomplete
      freeSolo
      options={CODES}
      defaultValue={cpt}
      sx={{ width: 160 }}
      renderInput={(props) => <TextField {...props} label="CPT" placeholder="97110" />}
    />
    <TextField label="Mod" defaultValue={mod} helperText="Up to four" />
    <TextField label="Units" type="number" defaultValue={units} />
    <TextField label="Minutes" type="number" defaultValue={minutes} />
    {cpt && <Diagnoses />}
    <button type="button">Remove</button>
  </Stack>
);

const Visit = () => (
  <>
    <h2>Progress note</h2>
    {SECTIONS.map((section) => (
      <TextField
        key={section}
        id={section}
        label={titled(section)}
        multiline
        fullWidth
        margin="normal"
        defaultValue={textOf(section)}
        placeholder="Start typing the plan"
        helperText="e.g. MFR to L calf, 10 minutes"
      />
    ))}
    <h2>Service lines</h2>
    {charges.map((line) => (
      <ServiceLine key={line.cpt} {...line} />
    ))}
    <ServiceLine />
  </>
);

createRoot(showForm()).render(<Visit />);
await new Promise(requestAnimationFrame);
ready();
