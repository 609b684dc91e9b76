/** How a filing tells that two names are one firm's: it changed its name, is explained by an apposition, is named in full. */

import type { ThingMention } from '../recognisers/mention.ts';
import { finds } from '../text/finds.ts';

/** The registrant where the text names it in full; "The Walt Disney Company" ends in no legal form that would show it. */
export const placesOf = (text: string, name: string): ThingMention[] =>
  finds(text, new RegExp(name.replace(/[^\p{L}\p{N}]+/gu, '[^\\p{L}\\p{N}]{1,3}'), 'giu')).map(
    ({ index, 0: { length } }) => ({ kind: 'Company', name, by: 'cover', start: index, end: index + length }),
  );

/** "changed its name from Miragen Therapeutics, Inc.": what the registrant was called. */
export const isFormerName = ({ kind, start }: ThingMention, text: string): boolean =>
  kind === 'Company' &&
  /\b(?:(?:chang(?:ed|e|ing)|changes) (?:of |in )?(?:its|our|the Company['’]s|the)?\s?(?:corporate |company )?name(?: of the (?:Company|Registrant))?|name was changed)\s+from\s+["“]?$/.test(
    text.slice(Math.max(0, start - 60), start),
  );

/** "changed its name from Concierge Technologies, Inc. to The Marygold Companies, Inc.": what it is called now. */
export const isNextName = ({ kind, start }: ThingMention, former: ThingMention, text: string): boolean =>
  kind === 'Company' &&
  start > former.end &&
  start < former.end + 24 &&
  /^[,.]?["”]? to (?:be )?["“]?(?:[Tt]he )?$/.test(text.slice(former.end, start));

/** "Fujitsu Telecom Europe Limited (FTEL)" and "Fujitsu Telecommunications Europe Limited (FTEL)" are one firm. */
export const isSameDefined = (name: string, letters: string, known: string): boolean =>
  /^\p{Lu}{3,}$/u.test(letters) && name.split(' ')[0]?.toLowerCase() === known.split(' ')[0]?.toLowerCase();

/** "Ellipse Corporation, a Florida corporation and a subsidiary of Nuance ("Sub")": whom an apposition explains. */
export const explained = (
  owner: ThingMention,
  together: readonly ThingMention[],
  text: string,
): ThingMention | undefined =>
  owner.kind === 'Company'
    ? together.findLast(
        ({ kind, end }) =>
          kind === 'Company' &&
          end < owner.start &&
          /^(?:,? (?:Inc|Corp|Ltd|LLC|L\.P)\.?)?,? (?:(?:which|that) is )?(?:an?|the)\s[^.;()“”"]{0,120}\b(?:subsidiary|affiliate|division|unit|arm|parent|shareholder|stockholder|member|owner) of (?:the )?$/.test(
            text.slice(end, owner.start),
          ),
      )
    : undefined;
