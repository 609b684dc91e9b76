/** Trials by the number that their sponsor gives them behind the drug's code: "AFM24-102" is a trial of AFM24. */
import { isThing, type Mention, thingsIn } from '../recognisers/mention.ts';

/** A code that ends with the number of a trial, and what stands before that. */
const numbered = /^(?<drug>(?=.*\d)\p{Lu}[\p{L}\d-]{3,})-(?:\d{3,4}|0\d|[A-Z]\d{2,3})$/u;

/** What is told of such a trial is told of the drug, where the filing names that, too. */
export function readAsDrug(found: readonly (readonly Mention[])[]): Mention[][] {
  const drugs = new Set(found.flatMap((mentions) => thingsIn(mentions, 'Compound').map(({ name }) => name)));
  return found.map((mentions) =>
    mentions.map((each) => {
      if (!isThing(each) || each.kind !== 'Compound' || each.by === 'lexicon') return each;
      const drug = numbered.exec(each.name)?.groups?.drug;
      return drug !== undefined && drugs.has(drug) ? { ...each, name: drug } : each;
    }),
  );
}
