/** When what a sentence tells of happened. */
import type { Mention } from '../recognisers/mention.ts';
import type { Sentence } from '../stages/reading.ts';
import { dealEntered } from './deal-dates.ts';
import { gap, placed } from './line.ts';

/** The date of something else: a deal's, its amendment's, a fiscal year's, a form's, a sum's that another is held against. */
const notEvent = new RegExp(
  String.raw`\b(?:amended (?:in|on)|dated(?: as of)?|effective|fiscal(?: year)?(?: ended)?|year ended|quarter ended|as of|since|until|formed in|signed in|entered into (?:in|on)|(?:agreement|licen[sc]e|deal|contract|collaboration|alliance) (?:in|of|from|on)|founded in|established in|${dealEntered}|act of|expires? (?:in|on)|\bdate (?:of|is|was|being)|(?:compared (?:to|with)|versus|than|(?:same|corresponding|comparable) (?:period|quarter))(?: (?!Company_|Compound_|; |, )[^ ]+){0,8}) $`,
);
const names =
  /^Date_\d+ (?:(?!under |in |with |through |as |by |from )[^ ]+ ){0,2}(?:agreement|license|licen[sc]ing|deal|collaboration|alliance|annual report|form|amendment)|^Date_\d+ ,? ?to (?:take action|act|decide|rule|complete|make|issue|render|reach)\b/;

/** "Today presented data at the 2008 Annual Congress": the year is part of a name, and the day is that of the report. */
const congress =
  /^Date_\d+ (?:(?!in |on |during |, |; |\. )[^ ]+ ){0,9}?(?:annual|congress|meetings?|conference|symposium|convention)(?![^ ])/;
const isOfCongress = (sentence: Sentence, { at, mention }: { at: number; mention: Mention }): boolean => {
  const { line } = sentence.masked;
  const isYear = mention.kind === 'Date' && mention.value.length === 4;
  if (!isYear || !congress.test(line.slice(at)) || yetToBe.test(line.slice(0, at))) return false;
  return placed(sentence, 'Date').some((each) => each.at < at && dateOf(each.mention, false)?.length === 10);
};
/** "A, which licensed X in 2012, said that …": the year is that of the aside. */
function isOfAside(line: string, date: number, at: number): boolean {
  const closes = line.indexOf(', ', date);
  return closes > 0 && at > closes && asideBefore.test(line.slice(Math.max(0, date - 160), date));
}
const asideBefore = /, (?:which|who|whom|whose) (?:(?!, |; |\. )[^ ]+ ){1,20}$/;

const recent = /\b(?:recently|previously)\b(?! (?:untreated|treated|diagnosed))/;

const yetToBe =
  /\b(?:will|to) be |\b(?:accepted|selected|chosen) for |\b(?:in|during|by) (?:early |mid |late )?$/;

/** Joins two statements that each have a time of their own. */
const joint =
  /\band (?:should|will|could|may|expects?|plans?|is expected|are expected|anticipates?)\b|, with (?:a |the |an )?(?:decision|action|target|pdufa)\b|, (?:with )?(?:[^ ]+ ){0,2}(?:data|results) (?:from which |of which )?(?:are |is )?(?:expected|anticipated|due)\b|, which (?:Company_\d+ |we |it |they )?(?:could|may|might|will|would|expects?|anticipates?|is expected|are expected) |\band (?:has|have) (?:an? )?planned\b|\band that\b|\band (?:an?|another) (?:(?!and )[^ ,;]+ ){1,8}is (?:planned|expected|anticipated|scheduled)\b|;|(?<= )\. |, and (?:has|had|is|will|that|company_|reported|expects|plans)\b|, (?:while|whereas)\b/i;

/** After these words a date is that of a second thing: "… is enrolling, and B, which enters trials in 2009". */
const second =
  /(?<!data |results )\b(?:from which|whose)\b|, and (?:(?:Compound|Company|Antibody)_\d+ |(?:[^ ]+ )?(?:data|results) )|\b(?:with|and) plans? to\b|\band expects? to\b|\band (?:has |have |had |also )?(?:presented|reported|announced|received|completed|initiated|plans|submitted|began|started|signed|entered)\b/;

/** A date at the head of a sentence is that of all it tells; a later one is not that of "…, and the FDA accepted it". */
const atHead = 16;
const another = /, and (?:the )?(?:Agency|Company|Compound)_/;

/** "one thing, in August 2016, and another": the date is the first's; ", and on October 13 the FDA …": the second's. */
const ofEarlier = /^Date_\d+ ,? and (?!(?:has|have|had|will|also|is|was)\b)/;
const ofNext = /, and (?:then )?(?:on|in|by) (?:the )?$/;

/** "Deliveries begin in 2008, after the submission of a BLA": the date is not that of what comes first. */
const afterwards = /, (?:after|following|subject to|pending|contingent on|assuming) (?:[^ ,;.]+ ){0,10}$/;

/** A date at the head of a sentence is that of what it tells, before one told in passing at its end. */
const head =
  /^(?:and |then |also )?(?:in|on|during|by) (?:the )?Date_\d+ ,? ?(?!(?:[^ ]+ ){0,8}(?:announced|reported|disclosed|said) )/;
const inPassing = /\b(?:approved|announced|granted|published|described|reported) $/;

const reporting =
  /^(?:on |in )?Date_\d+ , (?:[^ ]+ ){1,12}?(?:announced|reported|disclosed|said)\b|^(?:Company_\d+ (?:, (?:(?!, )[^ ]+ ){1,20}, )?|it )(?:also )?Date_\d+ (?:also )?(?:announced|reported|disclosed|said)\b/;

/** "CITY, June 3, 2019 -- X, a company that …, announced that": the day of the release, for what it announces. */
const dateline =
  /^(?:(?!Company_|Compound_|Date_|on |in |since |by )[^ ]+ ){0,12}Date_\d+ (?:\( [^()]{0,120} \) |(?!Date_|; |\. )[^ (]+ ){0,80}?(?:announced?|announces|reported|disclosed|said)\b/;

/** The same, where the line begins behind the dateline. */
const tells = /^(?:(?!Date_|; |\. )[^ ]+ ){0,80}?(?:announced?|announces|reported|disclosed|said)\b/;

/**
 * @param at place in the line of the words for the event
 * @param within how many words off a date may stand
 * @param besides matches the words right before a date of something else
 * @returns as precise as the text: what was announced to "have been" done happened by that day, so its month alone is sure
 */
export function eventDate(sentence: Sentence, at: number, within = 30, besides?: RegExp): string | undefined {
  const { line, day } = sentence.masked;
  // "Recently obtained", in a release of today: on a day before.
  const isOld = recent.test(line.slice(Math.max(0, at - 40), at + 140));
  const dates = [...(day && !isOld ? [{ mention: day, at: 0 }] : []), ...placed(sentence, 'Date')]
    .filter((each) => !notEvent.test(line.slice(0, each.at)) && !besides?.test(line.slice(0, each.at)))
    .filter((each) => !names.test(line.slice(each.at)) && !isOfCongress(sentence, each))
    .filter((each) => !isOfAside(line, each.at, at))
    .map((each) => ({
      ...each,
      far: gap(sentence, each.at, at),
      joined:
        !joint.test(line.slice(Math.min(at, each.at), Math.max(at, each.at))) &&
        !second.test(line.slice(at, Math.max(at, each.at))) &&
        !ofEarlier.test(line.slice(each.at, Math.max(at, each.at))) &&
        !afterwards.test(line.slice(each.at, Math.max(at, each.at))) &&
        !ofNext.test(line.slice(at, Math.max(at, each.at))) &&
        !(each.at > atHead && another.test(line.slice(each.at, Math.max(at, each.at)))),
    }));
  const near = dates
    .filter((each) => each.joined && (each.far <= within || isItsDay(line, at, each)))
    .filter((each) => !(head.test(line) && each.at > at && inPassing.test(line.slice(0, each.at))))
    .sort((a, b) => Number(a.at < at) - Number(b.at < at) || a.far - b.far)[0];
  if (near) return dateOf(near.mention, isReport(line, near.at, at));
  const [first] = dates;
  const isOfNews = first?.mention === day ? tells : dateline;
  return first && first.at < at && (reporting.test(line) || isOfNews.test(line.slice(0, at)))
    ? dateOf(first.mention, isReport(line, first.at, at))
    : undefined;
}

/** "Submitted an application for X, for the treatment of …, to the FDA on March 31, 2025": its day, however far. */
const isItsDay = (
  line: string,
  from: number,
  { at, far, mention }: { at: number; far: number; mention: Mention },
): boolean =>
  at > from && far <= 70 && dateOf(mention, false)?.length === 10 && /\bon $/.test(line.slice(0, at));

/** "On March 11, 2008, Biotest announced that the IND has been submitted": a report of what was done before. */
const isReport = (line: string, date: number, at: number): boolean =>
  date < at && /\b(?:announced|disclosed|reported) that .*\b(?:has|have|had) been\b/.test(line.slice(date));

const dateOf = (mention: Mention, report: boolean): string | undefined =>
  mention.kind === 'Date' ? (report ? mention.value.slice(0, 7) : mention.value) : undefined;
