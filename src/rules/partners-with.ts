import { type Rule, relationRule } from './rule.ts';

/** Words for a deal between firms, one or several. */
const deal =
  '(collaboration | partnership | alliance | agreement | license | licence | sublicense | deal | joint venture | pact | arrangement | collaborations | partnerships | alliances | agreements | licenses | deals)';

/** Who lends, underwrites or rents out does not work with a firm. */
const finance =
  /\b(?:credit|loan|underwriting|terms|guarant(?:y|ee)|indenture|employment|consulting|severance|sales|lease|sublease|tender|voting|support|settlement|registration rights|(?:stock|share|securities|note|asset) (?:sale|purchase)|merger|sale|distribution agreement|plan of merger) agreements? |\bplan of merger\b/;
const science = /\b(?:licens|licenc|collaborat|allianc|partner|develop|commerciali|research|supply)/;

const told = relationRule({
  id: 'partners-with',
  says: 'PARTNERS_WITH',
  trigger: /Company_/,
  patterns: [
    // "is working with Biotest, CytRx and others"
    'Company:subject <aux> (work~ | collaborate~ | partner~ | team~ up) (closely)? with Company:object*',
    // "ImmunoGen and Abgenix signed a collaboration agreement"
    'Company:subject and Company:object <aux> .. (collaborat~ | collaborate~ | partner~ | enter~ | sign~ | establish~ | form~ | expand~ | amend~ | extend~ | announce~ | have | terminate~) .. (agreement~ | collaboration~ | partnership~ | alliance~ | license~ | deal)',
    // "A and B will jointly discover antibodies", "A and B are joining to develop", "A and B co-develop X"
    'Company:subject and Company:object <aux> (jointly | join~ | together | co develop~ | co discover~ | co commercialize~ | co promote~ | co fund~ | collaborate~ | partner~ | team~ up | share~ .. costs)',
    `Company:subject and Company:object 's <adj> ${deal}`,
    // "through ImmunoGen's collaborations with Genentech"
    `Company:subject 's <adj> ${deal} (agreement~)? with Company:object+`,
    // "entered into a license agreement with Lilly"; "a collaboration to find novel conjugates with Biotest"
    `Company:subject ... ${deal} .. with <det> (subsidiary of)? <adj> Company:object+`,
    `Company:subject <aux> (announce~ | enter~ | sign~ | form~ | establish~ | has | have) ... ${deal} ... Company? with <det> <adj> Company:object+`,
    `${deal} (agreement)? (dated | of | made | effective | as of | entered into)? (as of | in | on)? (Date)? (between | among | by and between | by and among) Company:subject ,? and Company:object`,
    // "ImmunoGen's partner, sanofi-aventis"; "its collaborator Takeda"; "Astellas, our partner"
    "Company:subject 's <adj> (partner | collaborator | licensee | licensor | partners | collaborators | licensees) ,? (include~ | including | such as | are)? Company:object+",
    "Company:subject 's <adj> (partner | collaborator | licensee) (for | in | on) .. , Company:object",
    "Company:object , Company:subject 's <adj> (partner | collaborator | licensee | licensor | sublicensee | partners | collaborators | licensees)",
    'Company:object ,? <aux> <det> <adj> (partner | collaborator | licensee | licensor | sublicensee) of Company:subject',
    // "Company B has licensed rights from Company A", "X was licensed to B by A"
    'Company:subject <aux> .. (license~ | licence~ | out license~ | in license~ | sublicense~ | outlicense~) ... (to | from) (other companies ,? | companies ,? | partners ,?)? (among them | including | such as)? Company:object+',
    '(licensed | sublicensed | out licensed) .. by Company:subject to Company:object',
    'Company:subject <aux> (obtain~ | acquire~ | receive~ | take~ | gain~ | secure~ | has | have) .. (rights | right | license | licence | option | sublicense) ... (to | under | for | in)? ... from Company:object',
    'Company:subject <aux> (grant~ | granting) (to)? <det> Company:object .. (right~ | license~ | licence~ | option~)',
    'Company:subject <aux> (grant~ | granting) .. (right~ | license~ | licence~ | option~) .. to Company:object',
    'Company:subject <aux> granted .. (right~ | license~ | licence~ | option~) .. by Company:object',
    // "through Xencor's partnerships with others — VRS-101, in development by Amgen"
    "Company:subject 's (collaborations | partnerships | partners | collaborators | agreements | licensees) (with (other companies | others | partners))? ... by Company:object",
    // "has partnerships with A for X, B for Y and C"; "partners include A and B": then the partner of whoever issued the text
    'Company:subject <aux> .. (collaborations | partnerships | alliances | agreements | licenses) .. with Company:object*',
    '(partners | collaborators | licensees) ... (are | include~ | including | : | among them) Company:object*',
    // "technology licensed from Seattle Genetics", "has been licensed to A and B": by whoever tells it
    '(technology | payload | linker | antibody | drug | platform | agent) (licensed | in licensed) from Company:object',
    'Technology,Payload,Compound,Antibody .. (has | have | was | were | is | are) <aux> (licensed | out licensed) to Company:object+',
    '(technology | antibodies) (has | have) <aux> (licensed | out licensed) to Company:object+',
    // "in collaboration with Genentech"; "under license from A"
    'Company:subject ... (in (collaboration | partnership | conjunction | alliance) with | partnered with | partners with | collaborat~ with | collaborating with | licensed to | licensed from | in licensed from | under license from | under licence from | teamed with | jointly with | together with partner) Company:object+',
    '(developed | discovered | commercialized | created | engineered) (jointly | together)? (by | through) Company:subject (and | in collaboration with | in partnership with | jointly with | under license from | with) Company:object',
  ],
});

/** Two firms that work under a deal. */
export const rule: Rule = {
  ...told,
  find: (sentence, text) => {
    const { line } = sentence.masked;
    return finance.test(line) && !science.test(line) ? [] : told.find(sentence, text);
  },
};
