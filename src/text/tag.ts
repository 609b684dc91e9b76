/**
 * The one door to compromise. Inflection happens when patterns are compiled, tagging only where a sentence is asked for.
 */
import nlp from 'compromise';

interface VerbForms {
  conjugate: (verb: string, model: unknown) => Record<string, string>;
}
interface NounForms {
  toPlural: (noun: string, model: unknown) => string;
}
interface Methods {
  two: { transform: { verb: VerbForms; noun: NounForms } };
}

const cache = new Map<string, readonly string[]>();

/**
 * All forms of an English word, as verb and as noun.
 *
 * @param word its dictionary form, lower-case
 * @example inflections('begin') // ['began', 'beginning', 'begins', 'begin', 'begun', …]
 */
export function inflections(word: string): readonly string[] {
  const known = cache.get(word);
  if (known) return known;
  const { verb, noun } = (nlp.methods() as unknown as Methods).two.transform;
  const forms = verb.conjugate(word, nlp.model());
  const { PastTense, PresentTense, Gerund, Participle } = forms;
  const all = [word, PastTense, PresentTense, Gerund, Participle, noun.toPlural(word, nlp.model())];
  const single = [...new Set(all.filter((form): form is string => !!form && !form.includes(' ')))];
  cache.set(word, single);
  return single;
}

/** A verb phrase as compromise reads it. */
export interface VerbPhrase {
  negative: boolean;
  /** What stands before the main verb: "has been", "may", "will not". */
  auxiliary: string;
  /** The main verb's dictionary form. */
  infinitive: string;
}

interface VerbJson {
  verb?: { negative: boolean; auxiliary: string; infinitive: string };
}

/** The verb phrases of a stretch of text, in order. */
export function verbPhrases(words: string): VerbPhrase[] {
  const verbs = nlp(words).verbs() as unknown as { json: (options: object) => VerbJson[] };
  const rows = verbs.json({ text: false, normal: false, terms: false });
  return rows.flatMap(({ verb }) =>
    verb ? [{ negative: verb.negative, auxiliary: verb.auxiliary, infinitive: verb.infinitive }] : [],
  );
}
