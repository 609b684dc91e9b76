/** What several sentences of a release tell together: facts that must come of them, and facts that must not. */
import { describe, expect, it } from 'vitest';
import { readFiling } from '../../src/edgar/read-filing.ts';
import { extract } from '../../src/extract.ts';

/** Each fact as one line: `A DEVELOPS B`, `Milestone amount=5000000 payee=A`. */
function factsOf(text: string): string[] {
  const { entities, relations, events } = extract(readFiling(new TextEncoder().encode(text), 'a.txt'));
  const nameOf = (value: unknown): string =>
    Array.isArray(value)
      ? value.map(nameOf).join('+')
      : (entities.find(({ id }) => id === value)?.name ?? String(value));
  const shown = ([field, value]: [string, unknown]): string =>
    typeof value === 'object' && value !== null && 'text' in value
      ? `${field}=${String(value.text)}`
      : `${field}=${nameOf(value)}`;
  const hidden = new Set(['id', 'type', 'evidence', 'certainty', 'confidence', 'agreement', 'key']);
  return [
    ...relations.map(({ type, subject, object }) => `${nameOf(subject)} ${type} ${nameOf(object)}`),
    ...events.map((event) =>
      [
        event.type,
        ...Object.entries(event)
          .filter(([field]) => !hidden.has(field))
          .map(shown)
          .sort(),
      ].join(' '),
    ),
  ];
}

const dateline = 'BASEL, Switzerland, March 3, 2020 -- Halden Biologics, Inc. ';

describe('told together', () => {
  it.each<{ name: string; text: string; there: RegExp[]; absent: RegExp[] }>([
    {
      name: 'news of a licensee’s drug makes its licensor no developer, and no applicant',
      text: `Halden Biologics, Inc. Announces FDA Approval of KSO-114\n\n${dateline}today announced that the FDA has approved KSO-114 for multiple myeloma. Kestrel Oncology, Inc. is developing KSO-114 under an agreement between Halden and Kestrel Oncology that grants Kestrel Oncology exclusive rights to use Halden’s GlycoConnect technology with antibodies targeting CD38. A Phase 3 trial in lymphoma began in 2019.\n`,
      there: [
        /^Kestrel Oncology DEVELOPS KSO-114$/,
        /^RegulatoryEvent .*applicant=Kestrel Oncology .*kind=approval/,
        /^ClinicalEvent .*phase=3 .*sponsor=Kestrel Oncology/,
        /^Agreement .*licensor=Halden Biologics .*technologies=GlycoConnect/,
      ],
      absent: [/^Halden Biologics DEVELOPS/, /(?:applicant|sponsor)=Halden/],
    },
    {
      name: 'whoever earns by an approval to come does not apply for it, and each region has its milestone',
      text: `${dateline}today reported on KSO-114, which Kestrel Oncology, Inc. develops under a license from Halden. Halden will receive a $5 million milestone payment from Kestrel Oncology upon the approval of KSO-114 in the European Union, and another $5 million upon its approval in Japan.\n`,
      there: [
        /^Milestone amount=5000000 .*trigger=approval of kso 114 in the european union$/,
        /^Milestone amount=5000000 .*trigger=(?:its )?approval in japan$/,
      ],
      absent: [/applicant=Halden/],
    },
    {
      name: 'a point of a list about one partner adds nothing to the deal of the point before',
      text: `${dateline}today gave an update.\n\n• In December 2019, Kestrel Oncology, Inc. took two exclusive development licenses, and paid Halden $1 million for each.\n\n• Orrin Vale, Inc. advanced OV-062 into a Phase 1 trial in multiple myeloma. Halden has opt-in rights to co-develop OV-062 in the U.S.\n\n• Brightwater Pharma, Inc. initiated a Phase 2 trial of BWP-19 in lymphoma, triggering a $1 million milestone payment to Halden.\n`,
      there: [
        /^Payment amount=1000000 .*payer=Kestrel Oncology/,
        /^Milestone amount=1000000 .*payer=Brightwater/,
      ],
      absent: [
        /^Agreement .*compounds=OV-062.*Kestrel|^Agreement .*parties=[^=]*Kestrel[^=]* .*compounds=OV-062/,
      ],
    },
    {
      name: 'revenues from license and milestone fees tell of no milestone',
      text: `${dateline}today reported results. Revenues in the quarter include $1.0 million of license and milestone fees, $1.6 million of research support fees, principally from Genmab and Takeda, and $1.3 million of clinical materials reimbursement. KSO-114 is in a Phase 1 trial.\n`,
      there: [],
      absent: [/^Milestone/],
    },
    {
      name: 'the family of a payload says no more beside its name',
      text: `${dateline}today described KSO-114, an antibody-drug conjugate. KSO-114 contains a maytansinoid payload. KSO-114 consists of an anti-CD38 antibody attached to DM4.\n`,
      there: [/^KSO-114 HAS_PAYLOAD DM4$/],
      absent: [/HAS_PAYLOAD maytansinoid/],
    },
    {
      name: 'a trial in a bracket behind an earlier treatment is no name of that',
      text: `${dateline}today described KSO-114. A pivotal phase 2 study of KSO-114 in breast cancer previously treated with ado-trastuzumab emtansine (DESTINY-Breast01) completed enrollment in 2018.\n\nDESTINY-Breast01 was run by Halden Biologics.\n`,
      there: [/^KSO-114 STUDIED_IN breast cancer$/],
      absent: [/trastuzumab-DM1 STUDIED_IN/, /DEVELOPS trastuzumab-DM1/],
    },
    {
      name: 'a list of others’ partners, or of former ones, makes no partners',
      text: `${dateline}today described KSO-114. Other companies have formed collaborations:\n\n• Seattle Genetics, for antibodies\n\n• Pfizer, for payloads\n\nThe partners that ended their agreements with us:\n\n• Amgen, for antibodies\n`,
      there: [],
      absent: [/PARTNERS_WITH/],
    },
    {
      name: 'where no patient has been dosed no trial has started',
      text: `${dateline}today said that no patient has been dosed in the Phase 3 trial of KSO-114 in myeloma.\n`,
      there: [],
      absent: [/^ClinicalEvent .*status=started/],
    },
  ])('$name', ({ text, there, absent }) => {
    const facts = factsOf(text);
    for (const fact of there) expect(facts).toContainEqual(expect.stringMatching(fact));
    for (const fact of absent) expect(facts).not.toContainEqual(expect.stringMatching(fact));
  });
});
