/** Royalties and shares as stated: "mid-single digit", "10% to 20%", "low double-digit to high teens", "50/50". */
import { type Recogniser, spanOf } from './recogniser.ts';

const level = String.raw`(?:(?:low|mid|high|lower|upper)[\s-]{1,2}(?:to[\s-](?:mid|high)[\s-])?)?(?:single|double)[\s-]{1,2}digits?|(?:low|mid|high)[\s-]{1,2}(?:teens|twenties|thirties)`;
const percent = String.raw`\d{1,3}(?:\.\d+)?\s?(?:%|percent|per cent)`;
const one = `${level}|${percent}`;
const rate = new RegExp(
  String.raw`\b(?<low>${one})(?:\s?(?:to|up to|-|–|and)\s?(?:the\s)?(?<high>${one}))?|\b(?<from>\d{1,2}(?:\.\d+)?)\s?(?:to|-|–|and)\s?(?<upto>${percent})|\b50[/:-]50\b`,
  'gi',
);

export const recognise: Recogniser = (scope) =>
  [
    ...(/%|percent|digit|teens|twenties|thirties|50/i.test(scope.words) ? scope.words.matchAll(rate) : []),
  ].map((match) => {
    const { low, high, from, upto } = match.groups ?? {};
    const first = low ?? from;
    const last = high ?? upto;
    const value = first !== undefined && last !== undefined ? `${first} to ${last}` : match[0];
    return {
      kind: 'Rate' as const,
      value: value.replace(/\s+/g, ' '),
      by: 'rate',
      ...spanOf(scope, match.index, match[0].length),
    };
  });
