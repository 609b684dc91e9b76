/** Development that is told without the drug, and news of it that one firm tells of another. */
import { thingsIn } from '../recognisers/mention.ts';
import type { Sentence } from '../stages/reading.ts';
import { type Candidate, isMention } from './rule.ts';

/** "A will be responsible for all development" */
export const whole =
  'Company:subject! <aux> (responsible for | responsibility for) (all | any)? (the | its)? (future | further | subsequent | global | worldwide | clinical | research and | research , | remaining)? (clinical | regulatory)? development';

/** "development of the licensed products", and any drug in the sentence: then it tells itself what is developed. */
const ofWhich =
  /^(?:\s?,|\s(?:and|or|manufactur\w+|commerciali[sz]ation|regulatory|clinical|marketing|activities|costs|efforts))*\s(?:of|for|relating|activities under|costs|candidates?|plans?)\b/;

/** Whether development is told of without saying what is developed. */
export const standsAlone = ({ mentions }: Sentence, text: string, end: number): boolean =>
  mentions.every(({ kind }) => kind !== 'Compound' && kind !== 'Antibody' && kind !== 'Technology') &&
  !ofWhich.test(text.slice(end, end + 160));

/** "A reported that B presented data from the trial of X": it is B that acts. */
export function isOfActor({ mentions }: Sentence, { slots, pattern }: Candidate, text: string): boolean {
  const { subject, object } = slots;
  if (!pattern.includes('announce~ | report~') || !isMention(subject) || !isMention(object)) return true;
  return !thingsIn(mentions, 'Company').some(
    ({ start, end, name, parent }) =>
      !parent &&
      start > subject.end &&
      end < object.start &&
      name !== subject.name &&
      thatActs.test(text.slice(subject.end, start)) &&
      !/^['’]/.test(text.slice(end, end + 1)),
  );
}

const thatActs = /\bthat\s(?:(?:its|our|their|the)\s)?(?:[\w-]+,?\s){0,4}$/;
