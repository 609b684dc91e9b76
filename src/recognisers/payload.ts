/**
 * Payloads in the second word of a conjugate's INN: "vedotin" carries MMAE; and by code, where the text says what it is: "the
 * topoisomerase inhibitor payload VTX-9".
 */
import { finds } from '../text/finds.ts';
import { carriedBySuffix } from './inn-suffix.ts';
import { type Recogniser, spanOf } from './recogniser.ts';

const suffixes = carriedBySuffix();

const coded =
  /(?<!\bas\s(?:its|the|an?)\s(?:\p{L}+\s)?(?:payload|warhead|toxin),\s)(?<=\b(?:payload|warhead|cytotoxin|toxin|cytotoxic agent|cytotoxic drug),?\s\(?(?:called\s|named\s|known as\s|designated\s|is\s)?)(?<name>\p{Lu}[\p{Lu}\d]{0,5}-?\d{1,6})(?![\p{L}\p{N}]|-\p{L}|[,.]\d)/gu;

/** "the same LMX-7 payload": not "the HLD-301 payload", which is that of a drug. */
const codedBefore =
  /(?<=\b(?:an?|same|proprietary|novel|potent|new)\s)(?<name>\p{Lu}[\p{Lu}\d]{0,5}-?\d{1,6})(?=\s(?:payload|warhead|cytotoxin)s?(?!\p{L}))/gu;

/** "the linker-payload, SYNtecan E", "with the payload ZymoTox": a capital within the word. */
const coinedAfter =
  /(?<=\b(?:payload|warhead),?\s(?:called\s|named\s|known as\s|designated\s|is\s)?)(?<name>(?:\p{Lu}{2,}\p{Ll}{3,}|\p{Lu}\p{Ll}+\p{Lu}\p{L}+)(?:\s\p{Lu}(?![\p{L}.]))?)(?![\p{L}\p{N}-])/gu;

export const recognise: Recogniser = (scope) => [
  ...suffixes(scope),
  ...(scope.biotech && /payload|warhead|toxin|cytotoxic/.test(scope.words)
    ? [coded, codedBefore, coinedAfter]
        .flatMap((finder) => finds(scope.words, finder))
        .map(({ index, 0: name }) => ({
          kind: 'Payload' as const,
          name,
          by: 'payload',
          ...spanOf(scope, index, name.length),
        }))
    : []),
];
