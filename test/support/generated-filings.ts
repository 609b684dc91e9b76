/**
 * Filings that nobody made, as many as a test needs: 8-Ks of invented firms that license to each other, pay each other and
 * test each other's drugs. The same number gives the same filing, and so the same folder.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomNumbers } from '../bench/draw.ts';

const firms = [
  ...[
    'Alder',
    'Birch',
    'Cedar',
    'Dogwood',
    'Elm',
    'Fir',
    'Ginkgo',
    'Hazel',
    'Ivy',
    'Juniper',
    'Kapok',
    'Larch',
  ],
  ...[
    'Maple',
    'Nutmeg',
    'Olive',
    'Poplar',
    'Quince',
    'Rowan',
    'Spruce',
    'Teak',
    'Upas',
    'Viburnum',
    'Willow',
  ],
].flatMap((tree) => [`${tree}mune Therapeutics`, `${tree}gen Biopharma`]);
const targets = ['HER2', 'CD19', 'CD22', 'CD33', 'CD138', 'EGFR', 'CD56', 'CD37'];
const payloads = ['DM1', 'DM4', 'MMAE', 'MMAF'];
const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

type Random = () => number;
const whole = (random: Random, below: number) => Math.floor(random() * below);
const one = <T>(random: Random, of: readonly [T, ...T[]] | readonly T[]): T => {
  const chosen = of[whole(random, of.length)];
  if (chosen === undefined) throw new Error('There is nothing to choose from.');
  return chosen;
};

/** What an 8-K of the field says; a drug is named after its firm, so that many filings are about the same. */
function sentences(random: Random, firm: string): string[] {
  const other = one(
    random,
    firms.filter((each) => each !== firm),
  );
  const drug = `${firm.slice(0, 2).toUpperCase()}-${100 + whole(random, 4)}`;
  const [target, payload] = [one(random, targets), one(random, payloads)];
  const [millions, year, phase] = [
    1 + whole(random, 90),
    2001 + whole(random, 20),
    one(random, ['I', 'II', 'III']),
  ];
  const all = [
    `In ${one(random, months)} ${year}, ${firm} granted ${other} an exclusive license to use its technology with antibodies to ${target}.`,
    `${other} paid ${firm} an upfront payment of $${millions} million under the agreement.`,
    `${drug} is an antibody-drug conjugate that consists of an antibody to ${target} and ${payload}.`,
    `${firm} began a Phase ${phase} clinical trial of ${drug} in ${one(random, months)} ${year}.`,
    `${firm} is developing ${drug} with ${other} for the treatment of multiple myeloma.`,
    `${other} is to pay ${firm} a milestone payment of $${millions} million when Phase ${phase} testing of ${drug} starts.`,
  ];
  return all.filter(() => random() < 0.4);
}

/** Each sentence is another one, so that what is kept by sentence shows. */
function prose(random: Random): string {
  const [number, year] = [whole(random, 1_000_000), 1990 + whole(random, 40)];
  const [tree, month] = [one(random, firms).split(/mune|gen/)[0], one(random, months)];
  return one(random, [
    `The information in report ${number} shall not be deemed to be filed for the purposes of Section 18 of the Act.`,
    `The meeting of ${month} ${year} was held at ${number} ${tree} Street, and a quorum of directors was present throughout.`,
    `Forward-looking statements of ${year} involve risks and uncertainties; see page ${number} of the annual report of ${tree}.`,
    `The lease of ${number} square feet in the ${tree} Building was extended to ${month} ${year} on the same terms as before.`,
    `A copy of release ${number} of ${month} ${year} is furnished as an exhibit and is incorporated herein by reference.`,
  ]);
}

/**
 * @param number which of the filings, from 0
 * @param words about how many it has beside its facts
 * @returns the full submission text, as EDGAR has it
 */
export function generatedFiling(number: number, words: (random: Random) => number): string {
  const random = randomNumbers(number + 1);
  const firm = one(random, firms);
  const [day, month, year] = [1 + whole(random, 28), whole(random, 12), 2001 + whole(random, 24)];
  const date = `${year}${String(month + 1).padStart(2, '0')}${String(day).padStart(2, '0')}`;
  const cik = String(1_900_000 + firms.indexOf(firm)).padStart(10, '0');
  const accession = `${cik}-${String(year).slice(2)}-${String(number).padStart(6, '0')}`;
  const told = sentences(random, firm);
  const filler = Array.from({ length: Math.round(words(random) / 18) }, () => prose(random));
  const body = [...told, ...filler]
    .map((sentence) => ({ sentence, at: random() }))
    .sort((a, b) => a.at - b.at);
  return `<SEC-DOCUMENT>${accession}.txt : ${date}
<SEC-HEADER>${accession}.hdr.sgml : ${date}
ACCESSION NUMBER:		${accession}
CONFORMED SUBMISSION TYPE:	8-K
PUBLIC DOCUMENT COUNT:		1
CONFORMED PERIOD OF REPORT:	${date}
FILED AS OF DATE:		${date}

FILER:

	COMPANY DATA:
		COMPANY CONFORMED NAME:			${firm.toUpperCase()}
		CENTRAL INDEX KEY:			${cik}
</SEC-HEADER>
<DOCUMENT>
<TYPE>8-K
<SEQUENCE>1
<FILENAME>report.txt
<TEXT>
UNITED STATES SECURITIES AND EXCHANGE COMMISSION

FORM 8-K

CURRENT REPORT PURSUANT TO SECTION 13 OR 15(d) OF THE SECURITIES EXCHANGE ACT OF 1934

Date of Report (Date of earliest event reported): ${months[month]} ${day}, ${year}

${firm}

(Exact name of registrant as specified in its charter)

ITEM 8.01 - OTHER EVENTS

${paragraphs(body.map(({ sentence }) => sentence))}

SIGNATURES

Pursuant to the requirements of the Securities Exchange Act of 1934, the Registrant has duly caused this report to be
signed on its behalf by the undersigned hereunto duly authorized.

${firm}
</TEXT>
</DOCUMENT>
</SEC-DOCUMENT>
`;
}

const paragraphs = (all: readonly string[]): string =>
  all.map((sentence, at) => sentence + (at % 5 === 4 ? '\n\n' : ' ')).join('');

/** Sizes as 8-Ks have them: most are short, some long; from 200 words to 16,000, 3,600 in the mean. */
export const sizesOf8Ks = (random: Random): number => 200 * Math.exp(4.4 * random());

/**
 * Writes filings into a folder, which is made.
 *
 * @param words about how many each has beside its facts; without it, hardly any
 * @returns their names, sorted
 */
export function generateFilings(
  folder: string,
  count: number,
  words: (random: Random) => number = () => 0,
): string[] {
  mkdirSync(folder, { recursive: true });
  return Array.from({ length: count }, (_, number) => {
    const name = `${String(number).padStart(6, '0')}.txt`;
    writeFileSync(join(folder, name), generatedFiling(number, words));
    return name;
  });
}
