/** Verbs by which an event brings a payment about. */

/** That say it of a payment alone. */
const triggers = String.raw`trigger(?:s|ed|ing)?|sets? off|setting off|g[ai]ves? rise to|giving rise to`;

/** These and others: "generates", "leads to". */
export const setsOff = String.raw`(?:${triggers}|prompt(?:s|ed|ing)?|activat(?:es|ed|ing)|generat(?:es|ed|ing)|(?:leads?|led|leading) to|result(?:s|ed|ing)? in)`;

/** "triggers the $5 million payment", "leads to a $5 million payment", up to the sum. */
export const setsOffSum = String.raw`(?:(?:${triggers}) (?:[^ ]+ ){0,3}|${setsOff} (?:an?|another) (?:[a-z]+ ){0,2})`;
