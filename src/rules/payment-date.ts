/** When a sum was paid. */
import type { Sentence } from '../stages/reading.ts';
import { eventDate } from './event-date.ts';
import { placed } from './line.ts';

/** The date that stands beside a sum, with no other sum and no other statement between them. */
export function dateOf(sentence: Sentence, place: number): string | undefined {
  const { line } = sentence.masked;
  const own = behind.exec(line.slice(place))?.[1];
  const mention = sentence.masked.mentions[Number(own ?? -1)];
  if (mention?.kind === 'Date') return mention.value;
  const date = eventDate(sentence, place, 14);
  const isBeside = placed(sentence, 'Date').some(({ mention, at }) => {
    const between = line
      .slice(Math.min(at, place), Math.max(at, place))
      .replace(/^(?:Money|Date)_\d+ |\bat Money_\d+ (?:in cash )?per share /g, '');
    const value = mention.kind === 'Date' ? mention.value : '';
    return (
      date !== undefined &&
      value.startsWith(date) &&
      !dateline.test(line.slice(0, at + 12)) &&
      !onNews.test(line.slice(0, at)) &&
      !/Money_|, and |; |\band , (?:in|on|during) |\b(?:through|since|as of|until) $/.test(between)
    );
  });
  return isBeside ? date : undefined;
}

/** "paid an additional $25 million to expand the collaboration in October 2012": at the end of what tells it. */
const behind =
  /^Money_\d+ (?:(?:to|for|in) (?:(?!Money_|Date_|; |, |and |agreement|entered|signed|as of|since|until|through|dated|which |that )[^ ]+ ){1,8})?(?:in|on) Date_(\d+) (?:\.|;|, and|,|and)/;

/** "BOTHELL, Wash., April 19, 2011 -- A has paid": the day of the news. */
const dateline =
  /^(?:(?!in |on |as |during |by |at |for |since )[^ ]+ ){1,9}(?:, Date_\d+ (?!, )|\( Date_\d+ \) )/;

/** "announced today that it has paid": the day of the news, too. */
const onNews = /\b(?:announced|reported|disclosed|said) (?:on )?$/;
