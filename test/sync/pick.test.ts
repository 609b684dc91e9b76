import { expect, it } from 'vitest';
import { defaultForms, pick } from '../../src/sync/pick.ts';

const ref = (accession: string, form: string, filed: string, items?: string[]) => ({
  accession,
  cik: '1',
  form,
  filed,
  ...(items && { items }),
});

const refs = [
  ref('0000000001-24-000004', '8-K', '2024-03-04', ['2.02', '9.01']),
  ref('0000000001-24-000001', '8-K', '2024-03-01', ['1.01', '9.01']),
  ref('0000000001-24-000003', '8-K/A', '2024-03-03', ['1.01']),
  ref('0000000001-24-000002', '6-K', '2024-03-02'),
  ref('0000000001-24-000005', '10-Q', '2024-03-05'),
  ref('0000000001-24-000001', '8-K', '2024-03-01', ['1.01', '9.01']),
  ref('0000000001-24-000000', '8-K', '2024-03-04', ['8.01']),
];

it.each([
  ['the usual forms, the oldest first, each once', {}, [1, 2, 3, 0, 4]],
  ['one form', { forms: new Set(['10-Q']) }, [5]],
  ['items', { items: new Set(['1.01', '5.02']) }, [1, 3]],
  ['since a day', { since: '2024-03-03' }, [3, 0, 4]],
  ['until a day', { until: '2024-03-02' }, [1, 2]],
  ['a span', { since: '2024-03-02', until: '2024-03-03' }, [2, 3]],
  ['nothing', { forms: new Set<string>() }, []],
])('%s', (_, wanted, expected) => {
  const picked = pick(refs, { forms: new Set(defaultForms), items: new Set(), ...wanted });
  expect(picked.map(({ accession }) => Number(accession.slice(-1)))).toEqual(expected);
});
