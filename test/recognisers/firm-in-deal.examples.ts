import type { MentionExamples } from '../support/examples.ts';

/** Firms without legal form or listing, by what is said of them in a deal. */
export const examples: MentionExamples = [
  // As a party
  ['under a collaboration with Orrin to develop it', [['Orrin']]],
  ['an exclusive license agreement between Kestrel and Halden Vale', [['Kestrel'], ['Halden Vale']]],
  ['our alliance with Bristen-Moor Squibe', [['Bristen-Moor Squibe']]],
  ['the ADC was licensed to Kestrel', [['Kestrel']]],
  ['developed by Orrin and Halden, Inc.', [['Orrin'], ['Halden']]],
  ['milestone payments from Kestrel', [['Kestrel']]],
  ['it is being developed jointly with uniKor', [['uniKor']]],
  ['Basel, 3 May 2011 – Today Kestrel announced its purchase of a biotech company', [['Kestrel']]],
  // Half of a name
  ['under an agreement with City of Kestrel', []],
  // Beside whom it signs
  ['In May 2021, ORRIQ and Kestrel terminated two license agreements', [['ORRIQ'], ['Kestrel']]],
  ['In May 2021, QRT and a bank agreed', []],
  ['Jo Orr, Ph. D., president of a unit, said', []],
  // In a list
  ['companies such as Kestrel, Orrin Vale, and Halden', [['Kestrel'], ['Orrin Vale'], ['Halden']]],
  ['its partners include Kestrel and Dow & Marsh', [['Kestrel'], ['Dow & Marsh']]],
  ['a subsidiary of Orrin', [['Orrin']]],
  [
    'its collaborators are Orrin, Bristen-Moor Squibe Company and Kestrel',
    [['Orrin'], ['Bristen-Moor Squibe'], ['Kestrel']],
  ],
  // As who acts
  ['under which Kestrel will pay a fee', [['Kestrel']]],
  ['and Orrin is responsible for development', [['Orrin']]],
  ['Kestrel has exercised its option', [['Kestrel']]],
  ['In return, Halden retains the rights', [['Halden']]],
  // By what is its own
  ['with Kestrel’s proprietary linker', [['Kestrel']]],
  ["Kestrel's antibody", [['Kestrel']]],
  ['joined to Adcis’ payload', [['Adcis']]],
  ['Orrin Vale is a clinical-stage biotechnology company', [['Orrin Vale']]],
  ['Halden, a privately held company,', [['Halden']]],
  ['in a Kestrel-sponsored trial', [['Kestrel']]],
  // In capitals, where the text says that it is one
  ['the Company’s wholly owned subsidiary ORRINA signed', [['ORRINA']]],
  // Words, persons, places, institutes, letters
  ['Patients will receive the drug; patients with it', []],
  ['an agreement with Dr. Roe', []],
  ['an employment agreement with Jane Roe', []],
  ['in collaboration with Stanford University', []],
  ['a trial conducted by NCI', []],
  ['Crohn’s drug', []],
  ['It will pay', []],
  ['sold by pharmacies in Japan and Europe', []],
  ['an agreement with effect from January', []],
  ['Licensee will pay the fee', []],
  ['Kestrel And Orrin Announce Collaboration With Halden', []],
  ['a collaboration with Orrin on software', [], { biotech: false }],
  ['Mr. Sayre will receive options', []],
  ['a Phase 2 trial', []],
  // A seat, a word that begins a sentence
  ['a license agreement with Alameda, Calif.-based firms', []],
  ['Data will be submitted', []],
  ['Life Sciences is a majority-owned subsidiary; Life Sciences is a biotechnology company', []],
  ['licensed from an Italian biotech start-up, Mediterranea Theranostic', [['Mediterranea Theranostic']]],
  [
    'agreements with many organizations including Roche, Genencor International and Medarex',
    [['Roche'], ['Genencor International'], ['Medarex']],
  ],
  ['its subsidiary, Halden GmbH, Mannheim, Germany, has signed', [['Halden GmbH']]],
  ['In 2006 it merged with Haldenix', [['Haldenix']]],
  ['It was made with Torvexa’s TransHalden® technology', [['Torvexa']]],
  ['Specifically, the company will initiate a study in 2013', []],
  ['in collaboration with Drs. Jane Roe and John Doe', []],
  ['together with Halden’s anti-PD-1 antibody ravelumab', [['Halden']]],
  ['and Halden’s ravelumab was given', [['Halden']]],
  ['to collaborate with Halden on human Factor VIIa products', [['Halden']]],
  ['rights that apply to, developed by Factor VIIa', []],
  ['developed as an equivalent to Kestrexyl (telorumab), marketed by Halden', [['Halden']]],
  ['says Jo Orr, CEO of Halden, about the antibody', [['Halden']]],
  ['says Jo Orr, CEO of the company', []],
  ['Today Halden announced that it bought the antibody', [['Halden']]],
  ['Halden, with headquarters in Basel, is a fast-growing pharmaceutical firm', [['Halden']]],
  ['Kestrel takes a license for the Haldomer-ADC’s commercial rights', []],
  ['a deal with Halden, Ph.D. students and others', [['Halden']]],
];
