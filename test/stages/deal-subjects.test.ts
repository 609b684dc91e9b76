/** What a deal is about, as several sentences tell it together. */
import { describe, expect, it } from 'vitest';
import { readFiling } from '../../src/edgar/read-filing.ts';
import { extract } from '../../src/extract.ts';

const opening =
  'BASEL, Switzerland, March 3, 2020 -- Halden Biologics, Inc. today announced a license agreement with Kestrel Oncology, Inc. for ';

/** Of each deal the drugs and targets that it is for, by name. */
function subjects(text: string): string[][] {
  const { entities, events } = extract(readFiling(new TextEncoder().encode(`${opening}${text}\n`), 'a.txt'));
  const named = (ids: readonly string[] = []) =>
    ids.map((id) => entities.find((one) => one.id === id)?.name ?? id);
  return events.flatMap((event) =>
    event.type === 'Agreement' && 'parties' in event
      ? [[...named(event.compounds), ...named(event.targets)].sort()]
      : [],
  );
}

describe('a deal is about', () => {
  it.each<[string, string, string[]]>([
    [
      'what a sentence adds whose subject it is',
      'KSO-114, an anti-CD30 antibody. The agreement also includes an option on KSO-220, an anti-CD33 antibody.',
      ['CD30', 'CD33', 'KSO-114', 'KSO-220'],
    ],
    [
      'what a party gains too',
      'two antibodies. As part of the agreement, Kestrel will gain access to Halden’s antibody KSO-114. It is in preclinical development. Kestrel will also gain access to KSO-220, another antibody of Halden.',
      ['KSO-114', 'KSO-220'],
    ],
    [
      'what the sentence that names its drug says that this binds',
      'antibodies. The agreement covers Halden’s antibody KSO-114, which is directed against CD30.',
      ['CD30', 'KSO-114'],
    ],
    [
      'a target that was chosen',
      'antibodies against targets that Kestrel selects. The agreement gives Kestrel five such targets, including the first target selection of CD30.',
      ['CD30'],
    ],
    [
      'a program that is added to it',
      'KSO-114, an anti-CD30 antibody. The companies agreed to add a second program, KSO-220, to their collaboration.',
      ['CD30', 'KSO-114', 'KSO-220'],
    ],
    [
      'no drug that stands outside it',
      'antibodies. Outside the agreement, Halden is developing KSO-114, an antibody against CD30.',
      [],
    ],
  ])('%s', (_, text, expected) => expect(subjects(text)).toEqual([expected]));
});
