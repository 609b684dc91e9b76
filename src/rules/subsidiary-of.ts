import { relationRule } from './rule.ts';

/** One firm that another owns. */
export const rule = relationRule({
  id: 'subsidiary-of',
  says: 'SUBSIDIARY_OF',
  trigger: /Company_.*Company_/,
  patterns: [
    // "Centocor, Inc., a wholly owned subsidiary of Johnson & Johnson"
    'Company:subject ,? (is | which is | became)? <det> <adj> (subsidiary | unit | division | member | affiliate) of <det> (group of)? Company:object',
    // "through its wholly owned subsidiary, Millennium"
    "Company:object 's <adj> (subsidiary | unit | division) ,? Company:subject",
    'Company:subject , (part | member) of <det> Company:object',
  ],
});
