import { relationRule } from './rule.ts';

/** One firm that another owns. */
export const rule = relationRule({
  id: 'subsidiary-of',
  says: 'SUBSIDIARY_OF',
  trigger: /Company_.*Company_/,
  patterns: [
    // "Centocor, Inc., a wholly owned subsidiary of Johnson & Johnson"
    'Company:subject ,? (is | which is | became)? <det> <adj> (subsidiary | unit | division | member | arm) of <det> (group of)? Company:object',
    // "through its wholly owned subsidiary, Millennium"
    "Company:object 's <adj> (subsidiary | unit | division) ,? Company:subject",
    // "Millennium's parent, Takeda"
    "Company:subject 's (parent | parent company) ,? Company:object",
    // "Immunomedics, which survived as a wholly owned subsidiary of Gilead"
    'Company:subject , which .. as <det> <adj> subsidiary of Company:object',
    // "Takeda acquired Nycomed in 2011"
    "Company:object (has | had | have | recently)? (acquired | bought | completed its acquisition of | completed Company 's acquisition of | completed the acquisition of) Company:subject",
    'Company:subject , (part | member) of <det> Company:object',
  ],
});
