import type { MentionExamples } from '../support/examples.ts';

export const examples: MentionExamples = [
  // Beside a title
  ['Mitchel Sayare, Chairman and CEO, will speak', [['Mitchel Sayare']]],
  ['Daniel M. Junius, Executive Vice President', [['Daniel M. Junius']]],
  ['Jean-Paul Roe, Head of Oncology', [['Jean-Paul Roe']]],
  ['Conor O’Hara, Chief Medical Officer', [['Conor O’Hara']]],
  ['Ludwig van der Berg, our President', [['Ludwig van der Berg']]],
  // Beside a degree
  ['Anna Protopapas, Ph.D., joined', [['Anna Protopapas']]],
  ['John M. Lambert, Ph.D.', [['John M. Lambert']]],
  // Beside a word of saying
  ['said Clay Siegall.', [['Clay Siegall']]],
  ['stated Dr. Jane Roe.', [['Jane Roe']]],
  // As a contact, as a signer
  ['Media Contact: Kathryn Morris', [['Kathryn Morris']]],
  ['/s/ Robert Doe', [['Robert Doe']]],
  ['Robert Doe resigned as a director', [['Robert Doe']]],
  // None
  ['Eli Lilly and Company', []],
  ['Wall Street expects more', []],
  ['Breast Cancer, Director of', []],
  ['New York, President Street', []],
  ['the Chief Executive Officer', []],
  // And further
  ['“…,” said H. Thomas Watkins, President of Orrin', [['H. Thomas Watkins']]],
  ['Contact: Peter Poe', [['Peter Poe']]],
  ['By: /s/ Mary-Ann Major', [['Mary-Ann Major']]],
  ['José García, Head of Research', [['José García']]],
  ['Robert Doe III, Treasurer', [['Robert Doe III']]],
  ['Chief Executive Officer Jane Roe said', [['Jane Roe']]],
  ['Phase Two, Director', []],
  ['Cowen and Company', []],
  ['Peter A. Poe joined the Board', [['Peter A. Poe']]],
  // Among contacts a name needs no title
  ['Peter Poe, Orrin; Mary Major, (617) 555-0100', [['Peter Poe'], ['Mary Major']], { contacts: true }],
  ['Orrin Labs, Boston', [], { contacts: true }],
  ['Peter Poe, Orrin', []],
  // After a form of address, as appointed
  ['Dr. Jane Roe presented the data', [['Jane Roe']]],
  ['has appointed Jan van de Roe as Chair', [['Jan van de Roe']]],
  ['J. Donald deRoe, Ph.D.', [['J. Donald deRoe']]],
  ['the Jane Roe Professor of Chemistry', []],
  ['Peter Poe, Orrin Vale', [['Peter Poe']], { contacts: true }],
  // Given names of two syllables, further titles
  ['Lee Sang-hoon, CEO of Halden', [['Lee Sang-hoon']]],
  ['Amy Poe, General Manager of Halden', [['Amy Poe']]],
  ['Jane Roe is president and chief executive officer', [['Jane Roe']]],
  ['Professor David Poe at Halden', [['David Poe']]],
  ['Appointed Lorraine Poe, Ph.D., as Chief Scientific Officer', [['Lorraine Poe']]],
  ['Sir Martin Poe, Non-Executive Chairman', [['Martin Poe']]],
  ["Halden's general counsel Philip Poe.", [['Philip Poe']]],
  // The suffix of a generation belongs to the name
  ['/s/ Peter B. Poe, III', [['Peter B. Poe, III']]],
  ['Mary E. Major Jr.\t883,854', [['Mary E. Major Jr.']]],
  // A law firm and its address
  [
    'Halden Orrin Vale\n525 West Street\nChicago\nAttention: Peter Poe, Esq.',
    [['Peter Poe']],
    { contacts: true },
  ],
  ['Jan Chi-Hung Roe, Senior Vice President', [['Jan Chi-Hung Roe']]],
  ['Added Jane Roe, Chief Executive Officer of Halden', [['Jane Roe']]],
  ['Senior Vice President, Halden Site Head', []],
  ['Halden Executive Chairman Jane Roe said: we are glad.', [['Jane Roe']]],
  ['after serving as Group President, Fresh Meats and International', []],
  ['Financial Dynamics\nBen Roe / Sue Doe', [['Ben Roe'], ['Sue Doe']], { contacts: true }],
  [
    'Contacts:\tJane Roe\tMedia:\tJohn Doe\n\tAnn Poe\t',
    [['Jane Roe'], ['John Doe'], ['Ann Poe']],
    { contacts: true },
  ],
  ['as Vice President, Regulatory Affairs.', []],
  [
    'Ivana Roe, PhD, JD,           Brad Doe, ext 17 (media)',
    [['Ivana Roe'], ['Brad Doe']],
    { contacts: true },
  ],
  ['The Therapeutic Products Directorate of Health Canada', []],
  ['Vale Valley, Headquarters of Orrin', []],
  ['said Jane Roe, board member and Chief Strategy Officer of Orrin', [['Jane Roe']]],
  // Headlines; an office that somebody holds for a time; a laureate
  ['Genmab Announces Telorumab Interim Analysis', []],
  ['Trial Stopped Following Planned Interim Analysis', []],
  ['Jane Roe, interim Chief Executive Officer of Orrin', [['Jane Roe']]],
  ['Jane Roe, Acting President of Orrin', [['Jane Roe']]],
  ['in the laboratory of the late Nobel Laureate Jane Roe, MD', [['Jane Roe']]],
  ['announced that Jane P. Roe had resigned as Vice President, Finance', [['Jane P. Roe']]],
  ['Jane Roe, Orrin’s interim CEO and managing director of Vale', [['Jane Roe']]],
  ['said Jan G. J. van de Roe, Ph.D., President', [['Jan G. J. van de Roe']]],
  ['“It is good,” added Halden’s president, Jane Roe.', [['Jane Roe']]],
  ['Contact: Thousand Oaks, CA 91320, Media Relations', []],
  ['Investors: One Halden Center Drive', []],
  // Former offices; families in capitals; an accent for an apostrophe
  ['Jane Roe, formerly Orrin’s chief executive officer, was appointed President of Halden', [['Jane Roe']]],
  ['Jane B. Roe, Halden’s former President and Chief Executive Officer, will remain', [['Jane B. Roe']]],
  ['Jane Roe, previously Vale Bio’s head of research, is now here', [['Jane Roe']]],
  ['Dr. XIA Roe, Chairwoman and Executive Director of Orrin', [['XIA Roe']]],
  ['“It is good,” said Dr. Michelle ROE, Chairwoman of Orrin', [['Michelle ROE']]],
  ['said Jean-Luc ROE, Chief Medical Officer', [['Jean-Luc ROE']]],
  ['ZHU Roe, Ph.D., Chief Executive Officer of Orrin', [['ZHU Roe']]],
  ['Michel ROE, M.D., Head of Oncology', [['Michel ROE']]],
  ['said Halden CEO, who left', []],
  ['“It is good”, says Halden’s CEO Jane Roe in a comment', [['Jane Roe']]],
  // Several on a line, below a house whose name is of words
  [
    'Optimum Strategic Communications\nMary Roe, Zoe Doe, Ann Poe\nTel: +44 20 3882 9621',
    [['Mary Roe'], ['Zoe Doe'], ['Ann Poe']],
    { contacts: true },
  ],
  ['Mary Roe, Solebury Trout\nTel: 212-555-0100', [['Mary Roe']], { contacts: true }],
  [
    'Ashley Roe\nEvoke Canale\n(619) 555-5385\nashley.roe@evokegroup.com',
    [['Ashley Roe']],
    { contacts: true },
  ],
  ['said Halden Pharma CEO Jane Roe in the press release', [['Jane Roe']]],
];
