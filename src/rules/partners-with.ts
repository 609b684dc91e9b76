import { relationRule } from './rule.ts';

/** Two firms that work under a deal. */
export const rule = relationRule({
  id: 'partners-with',
  says: 'PARTNERS_WITH',
  trigger: /Company_.*Company_/,
  patterns: [
    // "is working with Biotest, CytRx and others"
    'Company:subject <aux> (work~ | collaborate~ | partner~) (closely)? with Company:object*',
    // "ImmunoGen and Abgenix signed a collaboration agreement"
    'Company:subject and Company:object <aux> .. (collaborat~ | collaborate~ | partner~ | enter~ | sign~ | establish~ | form~ | expand~ | amend~ | extend~) .. (agreement~ | collaboration~ | partnership~ | alliance~ | license~)',
    // "through ImmunoGen's collaborations with Genentech"
    "Company:subject 's <adj> (collaboration~ | partnership~ | alliance~ | agreement~ | license agreement~ | deal~) with Company:object+",
    // "entered into a license agreement with Lilly"
    'Company:subject ... (collaboration | partnership | alliance | agreement | license | deal | licensing agreement | joint venture) .. with <det> (subsidiary of)? Company:object',
    '(collaboration | partnership | alliance | agreement | license | deal | joint venture) (agreement)? (between | among | by and between) Company:subject and Company:object',
    // "ImmunoGen's partner, sanofi-aventis"; "its collaborator Takeda"
    "Company:subject 's <adj> (partner | collaborator | licensee | licensor | partners | collaborators | licensees) ,? (include~ | including)? Company:object+",
    // "Company B has licensed rights from Company A"
    'Company:subject <aux> .. (license~ | licence~ | out license~ | in license~ | sublicense~ | outlicense~) ... (to | from) Company:object',
    'Company:subject <aux> (grant~ | granting) <det> Company:object .. (right~ | license~ | option~)',
    // "through Xencor's partnerships with others — VRS-101, in development by Amgen"
    "Company:subject 's (collaborations | partnerships | partners | collaborators | agreements | licensees) (with (other companies | others | partners))? ... by Company:object",
    // "has partnerships with A, B and C"; "partners include A and B": then the partner of whoever issued the text
    'Company:subject <aux> .. (collaborations | partnerships | alliances | agreements | licenses | partnership | collaboration | alliance | agreement) .. with Company:object*',
    '(partners | collaborators | licensees) ... (are | include~ | including | : | among them) Company:object*',
    // "in collaboration with Genentech"
    'Company:subject ... (in (collaboration | partnership | conjunction) with | partnered with | partners with | collaborat~ with | collaborating with | licensed to | teamed with) Company:object+',
  ],
});
