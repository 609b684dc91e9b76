/** Filings that nobody made, as EDGAR keeps them: one text with header, body and exhibit. */

export interface MadeFiling {
  accession: string;
  /** Without leading zeros. */
  cik: string;
  form: string;
  /** `2024-03-18` */
  filed: string;
  /** Numbers, e.g. `8.01`. */
  items: string[];
  /** The whole submission. */
  text: string;
}

/** Of the company that files in these tests; it is invented. */
export const madeCompany = { cik: '1999999', name: 'Ada Therapeutics, Inc.', ticker: 'ADAX' };

const partners = ['Genentech', 'Biotest', 'Novartis', 'Bayer', 'Amgen', 'Sanofi', 'Lilly', 'Pfizer'];

/**
 * The n-th filing of a company, which tells of its own compound and of a partner that others share.
 *
 * @example madeFiling(1).accession // '0001999999-24-000001'
 */
export function madeFiling(n: number, given: Partial<MadeFiling> = {}): MadeFiling {
  const number = String(n).padStart(6, '0');
  const filed = new Date(Date.UTC(2024, 0, 2 + n)).toISOString().slice(0, 10);
  const filing = {
    accession: `000${madeCompany.cik}-24-${number}`,
    cik: madeCompany.cik,
    form: '8-K',
    filed,
    items: ['8.01', '9.01'],
    ...given,
  };
  return { text: submission(filing, n), ...filing };
}

const compact = (day: string) => day.replaceAll('-', '');

function submission({ accession, cik, form, filed }: Omit<MadeFiling, 'text'>, n: number): string {
  const partner = partners[n % partners.length];
  const compound = `ADA-${100 + n}`;
  return `<SEC-DOCUMENT>${accession}.txt : ${compact(filed)}
<SEC-HEADER>${accession}.hdr.sgml : ${compact(filed)}
ACCESSION NUMBER:\t\t${accession}
CONFORMED SUBMISSION TYPE:\t${form}
PUBLIC DOCUMENT COUNT:\t\t1
CONFORMED PERIOD OF REPORT:\t${compact(filed)}
ITEM INFORMATION:\t\tOther Events
FILED AS OF DATE:\t\t${compact(filed)}

FILER:

\tCOMPANY DATA:
\t\tCOMPANY CONFORMED NAME:\t\t\t${madeCompany.name}
\t\tCENTRAL INDEX KEY:\t\t\t${cik.padStart(10, '0')}
\t\tSTATE OF INCORPORATION:\t\t\tDE
</SEC-HEADER>
<DOCUMENT>
<TYPE>${form}
<SEQUENCE>1
<FILENAME>body.txt
<TEXT>
                    UNITED STATES SECURITIES AND EXCHANGE COMMISSION

                                    FORM ${form}

                                 CURRENT REPORT

                              ${madeCompany.name}
             (Exact name of registrant as specified in its charter)

Item 8.01.  Other Events.

${madeCompany.name} licensed its antibody-drug conjugate ${compound} to ${partner} in 2023. ${partner} began Phase I
clinical testing of ${compound} in January 2024. ${madeCompany.name} received an upfront payment of $${n + 1} million
from ${partner}.

                                   SIGNATURES

Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report to be
signed on its behalf by the undersigned hereunto duly authorized.

                                        ${madeCompany.name}
                                        /s/ Jane Roe
                                        Jane Roe
                                        Chief Executive Officer
</TEXT>
</DOCUMENT>
</SEC-DOCUMENT>
`;
}
