/** Royalties and shares as stated: "mid-single digit", "10% to 20%", "low double-digit to high teens", "50/50". */
import { finds } from '../text/finds.ts';
import { type Recogniser, spanOf } from './recogniser.ts';

const height = String.raw`(?:very[\s-])?(?:low|mid|middle|high|lower|upper)`;
/** "low", "low-to-mid", "mid- to high". */
const heights = String.raw`${height}(?:[\s-]{1,2}to[\s-]${height})?`;
const level = String.raw`(?:(?:${heights}|${height}\sor\s${height})[\s-]{1,2})?(?:single|double|triple)[\s-]{1,2}digits?|${heights}[\s-]{1,2}(?:teens?|tens|twenties|twenty|thirties|forties)|teens(?=\spercent)`;
/** "mid-single to low double-digit": the digits are told once. */
const half = String.raw`${height}(?:[\s-]{1,2}single)?`;
const percent = String.raw`\d{1,3}(?:\.\d+)?\s?(?:%|percent(?!age)|per cent)`;
/** "six percent"; but of "three percent (3%)" the figure is read. */
const word =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty(?:[\\s-]five)?|thirty|forty|fifty|sixty|seventy|eighty';
const inWords = String.raw`(?:(?:${word})(?:\sand\s(?:a|one)[\s-]half)?)\s?(?:%|percent(?!age)|per\scent)(?!\s?\()`;
const one = `${level}|${percent}|${inWords}`;
/** "percent of net sales", which may follow either end. */
const noun = String.raw`(?:[\s-](?:percentages?|percent|rates?|royalt(?:y|ies))){0,2}`;
const rate = new RegExp(
  String.raw`\b(?:(?<low>${one})(?:${noun},?\s?(?:(?:and\s)?(?:ris(?:es?|ing)|increas(?:es?|ing)|escalat(?:es?|ing)|grow(?:s|ing)?|climb(?:s|ing)?|go(?:es|ing)?|step(?:s|ping)?|mov(?:es?|ing)|ramp(?:s|ing)?)\s(?:up\s)?(?:to|as\shigh\sas)|to|up to|through|-|–|—|and)\s?(?:up\sto\s)?(?:an?\s|the\s)?(?<high>${one})(?!\sof\sthe\sshares))?|(?<part>${half})\sto\s(?:the\s)?(?<end>${level})|(?<from>\d{1,2}(?:\.\d+)?|(?:${word})(?=\s(?:to|and)\s(?:${word})\s))\s?(?:to|-|–|and)\s?(?<upto>${percent}|${inWords}))|(?<![\d/.,])(?<mine>\d\d)\s?[/:-]\s?(?<yours>\d\d)(?![\d/%]|[.,]\d)`,
  'gi',
);

/** "60/40": two shares of one whole; "12/31" is a day. */
const isWhole = (mine: string | undefined, yours: string | undefined): boolean =>
  mine === undefined || Number(mine) + Number(yours) === 100;

/** Whether a rate is what two share between them: "60/40", "50%", "equally". */
export const isSplit = (rate: string): boolean =>
  /^(?:\d\d\s?[/:-]\s?\d\d|50\s?%|50 percent|equally)$/.test(rate);

export const recognise: Recogniser = (scope) =>
  [
    ...(/%|percent|per cent|digit|teen|tens|twent|thirties|forties|\d\d\s?[/:-]\s?\d/i.test(scope.words)
      ? finds(scope.words, rate).filter(({ groups }) => isWhole(groups?.mine, groups?.yours))
      : []),
  ].map((match) => {
    const { low, high, part, end, from, upto } = match.groups ?? {};
    const first = low ?? part ?? from;
    const last = high ?? end ?? upto;
    const value = first !== undefined && last !== undefined ? `${first} to ${last}` : match[0];
    return {
      kind: 'Rate' as const,
      value: value.replace(/\s+/g, ' '),
      by: 'rate',
      ...spanOf(scope, match.index, match[0].length),
    };
  });
