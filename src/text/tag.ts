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

/** A verb phrase as compromise reads it, with its place in the sentence: UTF-16 code units from its start. */
export interface VerbPhrase {
  start: number;
  end: number;
  negative: boolean;
  /** What stands before the main verb: "has been", "may", "will not". */
  auxiliary: string;
  infinitive: string;
  form: string;
}

interface VerbJson {
  offset: { start: number; length: number };
  verb?: { negative: boolean; auxiliary: string; infinitive: string; grammar: { form: string } };
}

/** The verb phrases of one sentence, in order. */
export function verbPhrases(sentence: string): VerbPhrase[] {
  const rows = nlp(sentence).verbs().json({ offset: true }) as VerbJson[];
  return rows.flatMap(({ offset, verb }) =>
    verb
      ? [
          {
            start: offset.start,
            end: offset.start + offset.length,
            negative: verb.negative,
            auxiliary: verb.auxiliary,
            infinitive: verb.infinitive,
            form: verb.grammar.form,
          },
        ]
      : [],
  );
}

/** Whether compromise knows the word as a given name: "Mitchel" it may not, "Carol" it does. */
export function isFirstName(word: string): boolean {
  return nlp(word).terms().has('#FirstName');
}
