/** Ways of saying what a sum is for, as plain expressions over the masked line. */
import { goals, type Kind, kind, promise, sorts, toMilestones, towards, work } from './kind-words.ts';

export const kinds = {
  milestone: [
    // "$255 million in license fees and milestone payments": what may be reached is the most of it
    kind(
      String.raw`(?<=Money_\d+ (?:in|of) (?:(?:potential|aggregate|total|combined|future|additional) )*)(?:license|licensing|access|option(?: exercise)?|exercise|progress(?:ion)?|maintenance|research) (?:(?:payments?|fees?|funding|support) )?(?:(?:,|and|, and) (?:(?:option(?: exercise)?|exercise|access|maintenance|progress) (?:(?:payments?|fees?) )?(?:,|and|, and) )?)(?:${sorts} )?milestones?(?: payments?)?`,
    ),
    kind(
      String.raw`(?<=Money_\d+ (?:(?:in (?:total|aggregate|all)|from Company_\d+) )*(?:, )?)(?:which )?(?:includ(?:ing|es)|compris(?:ing|ed of)|consisting of|made up of) (?:(?:the|an|any|potential|future|all|its|certain) )*(?:license|access|option(?: exercise)?|exercise|maintenance|extension)(?: (?:payments?|fees?))?(?: ,)?(?: and)? (?:(?:the|any|potential|future|all|certain) )*(?:${sorts} )?milestones?(?: payments?)?`,
    ),
    kind(
      String.raw`milestones?(?: (?:and (?:other|event) )?(?:payments?|fees?|based payments?|related payments?|events? payments?|events?|revenues?))?(?! (?:in|for) (?:the|our|its) (?:history|field|treatment))`,
    ),
    kind(
      String.raw`(?:success|achievement|performance|event|results?)(?: based| related| driven)? (?:payments?|fees?)|(?:contingent|conditional) (?:(?:cash|future|near|term|potential|additional|milestone|regulatory|development|sales) )*(?:payments?|amounts?|consideration)|contingent rights? to (?:receive|be paid)(?= (?:up to |an? |the |aggregate |total |of )*Money_)|bonus payments?|earn ?outs?(?: payments?| consideration)?`,
    ),
    kind(
      String.raw`(?<!streams? of (?:future )?)${goals} payments?(?! (?:rights?|purchase|streams?|interests?))`,
      1,
    ),
    kind(
      String.raw`(?<=Money_\d+ (?:more |each |payable |of which )?)(?:in|on|upon|for|to|from|if|based on|depending on|conditional (?:on|upon)|contingent (?:on|upon)|subject to|(?:related|relating|tied|linked) to|relates? to|(?:is|are) (?:for|(?:tied|related|linked) to|based on|(?:payable |due )?(?:on|upon))) ${towards}${goals}(?:(?: and (?:other|approvals))? (?:goals?|objectives|achievements?|success(?:es)?|progress|outcomes?|performance|approvals|events|targets|milestones?(?: (?:payments?|events?))?))?(?!${work})`,
      0,
      promise,
    ),
    kind(
      String.raw`(?<=Money_\d+ (?:more |each |payable )?)(?:upon|on|when|if|following|after) (?:(?!Money_|; |, |sign|execution|closing|option|merger|antitrust|royalt|up ?front)[^ ]+ ){0,7}?(?:approvals?|acceptance|filing|submission|initiation|dosing|first commercial sale|commercial launch|enrollment|clearance|Phase_\d+)(?! (?:(?:of|by) (?:the |its )?(?:merger|transactions?|agreement|stockholders|shareholders|board|court|antitrust)))`,
      1,
      /\b(?:pays?|paid|receiv\w+|eligible|entitled|owes?|mileston\w+|earn\w*)\b/,
    ),
  ],
  upfront: [
    kind(
      String.raw`(?:license|licensing|cash|technology access) payments? up ?front|up ?front (?:(?:, (?:and )?|and [^ ]+ )?(?:cash|milestone(?= payments? of)|license|technology access|licensing|equity|non [a-z]+|nonrefundable|noncreditable|one time|initial|signing|execution|lump sum) )*(?:payments?|fees?|cash|consideration|amount)?|initial (?:(?:cash|one time|non refundable) )*(?:payments?|consideration)|signing (?:payment|fee|bonus)|initial (?:license )?fees?|initial license payments?|upfront|up front|payment up ?front|execution (?:payment|fee)`,
    ),
    kind(
      String.raw`(?:pay|paid|pays)(?: Company_\d+)?(?= Money_\d+ in cash)|(?:pay|paid|pays) (?:(?:Company_\d+ 's |the )?(?:stock|share|equity )?holders|sellers)(?: of Company_\d+)?(?= (?:up to )?Money_\d+)`,
      4,
      /^(?!.*\b(?:exercis\w+ (?:[^ ]+ ){0,4}options?|opt(?:s|ed|ing)? in)\b)/,
    ),
    kind(
      String.raw`(?:at|on|upon|at the) (?:the )?(?:signing|execution|closing|effectiveness|effective date|start)(?! (?:fee|of (?:a|the) (?:trial|study|phase)))`,
      4,
    ),
    // "Under the agreement A will make a payment of $24 million to B."
    kind(
      String.raw`(?:will|shall|agreed to|is to|has to) (?:make (?:an? )?(?:[a-z]+ ){0,2}?payment of|pay Company_\d+)(?= Money_\d+ (?:to Company_\d+ )?\.)`,
      4,
      /^(?!.*\b(?:terminat|settle|amend))(?:(?:pursuant to|under|in) (?:the )?(?:terms of )?(?:the|this|its|their) (?:[^ ,]+ ){0,3}?(?:agreement|license|collaboration)|in (?:exchange|return|consideration)|as consideration)\b/,
    ),
  ],
  royalty: [
    kind(
      String.raw`(?<!(?:in lieu of|instead of|net of|free of) )(?:royalt(?:y|ies)(?! (?:free|bearing|term|terms|obligations?|revenues?|income|interests?|stacking|streams?|monetization|financing|purchase|reports?|pharma|trust|period|agreement|aggregator|commitments?|receivables?|assets?|portfolio|entitlements?))(?: payments?)?)`,
    ),
    // "will pay 12% of net sales"
    kind(
      String.raw`(?<=Rate_\d+ )of (?:(?:annual|worldwide|global|aggregate|any|the|all|future|u\.s\.|its|Company_\d+ 's) )*net sales`,
      1,
      /^(?!.*(?:royalt|mileston|loan|note|fee|cost|expense|commission|margin|price)).*\b(?:pay|pays|receiv\w+|entitled|eligible|owe\w*)\b/,
    ),
    // "will receive a percentage of net sales in the mid-single digits"
    kind(
      String.raw`(?:percentages?|share|portion) of (?:(?:annual|worldwide|global|aggregate|any|the|all|future|u\.s\.) )*net sales`,
      1,
      /^(?!.*(?:royalt|mileston|loan|note)).*\b(?:pay|pays|receiv\w+|entitled|eligible|owe\w*)\b/,
    ),
  ],
  equity: [
    // "sold to A 1,000,000 shares for $12 million", "issued 500,000 shares of common stock to A for gross proceeds of"
    kind(
      String.raw`(?:issued?|issues|issuing|sold|sells?|selling) (?:to Company_\d+ )?(?:[^ ]+ ){0,4}?(?:shares|common stock)(?: (?!for |at )[^ ]+){0,8}?(?: at (?:a (?:purchase )?price of )?Money_\d+ per share(?: ,)?)? for(?= (?:(?:an?|aggregate|total|gross|net|cash|purchase|price|consideration|proceeds|of|to|Company_\d+|approximately|about) )*Money_)`,
    ),
    kind(
      String.raw`(?<=Money_\d+ (?:in|of|worth of|in the form of) )(?:(?:newly issued|its own|its|new|[\d,]+|Company_\d+ 's|Company_\d+) )+(?:[a-z]+ ){0,2}(?:shares|stock)|(?<=Money_\d+ (?:paid )?)for (?:(?:newly issued|its|Company_\d+ 's|Company_\d+|shares of|new) )*(?:common|ordinary|preferred) (?:stock|shares)|issue(?:d|s)? (?:(?:to )?Company_\d+ )?(?:[^ ]+ ){0,8}?(?:shares|stock) (?:(?:to|of) Company_\d+ |(?:of|its|'s|common|stock|shares|capital|non|voting) )*(?:with|having|at) an? (?:[a-z]+ ){0,5}value of(?= (?:approximately |about |up to )?Money)|equity (?:investments?|purchase|stake)|(?:purchased?(?! agreement)|purchases|buy|buys|bought|buying|invest(?:ed|s)? in|acquired?|acquiring|purchasing|subscribed? for)(?: [^ ]+){0,7}? (?:shares of (?:[^ ]+ ){0,6}?(?:common stock|stock)|(?:newly issued |ordinary |common |preferred )?(?:shares|common stock|stock)(?! (?:deal|transaction|merger|acquisition|swap))|equity)|investment in (?:[^ ]+ ){0,3}(?:common stock|shares|equity|stock)|shares worth|(?:shares of|worth of) (?:[^ ]+ ){0,3}common stock|common stock (?:purchase|investment)|(?:invest(?:ed|ment)?)(?= Money)`,
    ),
    // "shares of its stock at $25.00 per share, for an aggregate purchase price of $10 million"
    kind(
      String.raw`(?<=\b(?<!\b(?:all|outstanding) (?:of )?(?:the )?(?:issued )?(?:and )?(?:outstanding )?)(?:shares|common stock) (?:(?!; |Company_\d+ (?:will|has|agreed)|outstanding )[^ ]+ ){0,18}?(?:for|at|of) (?:an? )?(?:(?:aggregate|total|combined|cash) )*)(?:purchase price|consideration|proceeds)(?= (?:to Company_\d+ )?of (?:approximately |about )?Money_)`,
    ),
    kind(
      String.raw`(?<!(?:private|'s|stockholders|shareholders|public|up front|upfront) )equity(?! (?:offering|financing|securities|holders?|incentive|awards?|research|value|capital|interests?|line|plan|markets?))`,
      3,
    ),
  ],
  option: [
    kind(
      String.raw`(?:up ?front )?options? (?:(?:exercise|purchase|license|extension|grant|maintenance) )?(?:fees?|payments?)(?! , (?:(?:development(?:al)?|clinical|regulatory|commercial|sales|and|,) )+milestones?)|(?:exercise|opt in) (?:fees?|payments?)(?! , (?:(?:development(?:al)?|clinical|regulatory|commercial|sales|and|,) )+milestones?)|target (?:selection|nomination|designation|reservation) (?:fees?|payments?)`,
    ),
    // "paid A $2 million for an option to X", "exercised its option for a fee of $3 million"
    kind(
      String.raw`(?:pay|pays|paid|paying)(?: Company_\d+)?(?=(?: up to)? Money_\d+ (?:for|in return for|in exchange for) (?:the |an? )?(?:[a-z]+ ){0,2}?options?(?![^ ]))|(?<=\bexercis\w+ (?:of )?(?:[^ ]+ ){0,5}?options? (?:(?!Money_|; )[^ ]+ ){0,6}?for (?:an? |the )?(?:[a-z]+ )?)(?:fees?|payments?)(?= of (?:[a-z]+ )?Money_)`,
    ),
    kind(
      String.raw`(?:to exercise|exercise of|exercising|exercised|exercises) (?:[^ ]+ ){0,3}options?(?! (?:to purchase|agreement))`,
      2,
    ),
  ],
  research: [
    kind(
      String.raw`(?:committed )?(?:pays?|paid|paying) for (?:[^ ]+ ){0,2}research(?! and development (?:costs|expenses?))|research (?:and development |program )?(?:funding|support(?: payments?| funding| fees?)?|payments?|fees?)|(?:r & d|development|collaboration|fte) (?:funding|support)|(?:fte|full time (?:employees?|equivalents?)) (?:reimbursements?|payments?|costs|funding|support)|committed research|funding for research|(?:fund|funds|funded|reimburse|reimburses|reimbursed|cover|covers|bear|bears) (?:(?!Money_|; |, |Rate_\d+ of (?:the )?(?:profit|cost))[^ ]+ ){0,9}?(?:research|development|collaboration|program) (?:and development )?(?:activities|costs|expenses|work|efforts|program)|(?:reimburse|reimburses|reimbursed|compensates?|compensated) Company_\d+ for (?:(?!Money_|; )[^ ]+ ){0,5}?(?:research|development)(?= (?:up to |as much as )?Money_)|fund(?:s|ing)? (?:[^ ]+ ){0,9}?research|(?<=Money_\d+ (?:annually |per year |a year |each year )?)to support (?:[^ ]+ ){0,3}?(?:research|development)|(?<=\b(?:reimburs|contribut|fund)\w* (?:Company_\d+ )?(?:(?:for|up|to|with|an|additional|approximately|about|as|much|a|total|of) )*Money_\d+ )(?:of|for|toward|towards|in|to) (?:[^ ]+ ){0,4}?(?:research|development|clinical|manufacturing|collaboration|program)(?: (?:and|trial|research|development|program|related) ?)*(?:costs|expenses|expenditures|activities|efforts)?|(?<=Money_\d+ )(?:for|in|as) (?:the )?reimbursement(?! of (?:legal|patent))|(?<=Money_\d+ )(?:for|in|of|toward) (?:[^ ]+ )?research(?! and development (?:costs|expenses?|expenditures)| (?:costs|expenses?))`,
    ),
  ],
  fee: [
    kind(
      String.raw`(?:technology )?access (?:fees?|payments?)|license (?:issue |issuance )?(?:fees?|payments?)|licensing fees?|(?:annual )?(?:license )?maintenance fees?|amendment fees?|extension fees?|renewal fees?|termination (?:fees?|payments?)|exclusivity fees?|break up fees?|manufacturing payments?|sublicens\w+ (?:(?:income|revenue|fee) )?(?:payments?|fees?)|(?:annual|quarterly) payments?(?= of Money)|(?:additional|separate|non refundable|further|single) fees?|fees?(?= of Money)|(?<=Money_\d+ (?:(?:non refundable|non creditable|cash|additional) )*)fees?|(?:share|percentage|portion|percent|Rate_\d+) of (?:(?:any|all|its|certain|the|such|future) )*sublicens\w+ (?:income|revenues?|fees?|consideration|payments?|proceeds)|(?:pay|pays|paid|paying)(?: Company_\d+)?(?=(?: up to| as much as)? Money_\d+ (?:for|in return for|in exchange for) (?:the |an? )?(?:[a-z]+ ){0,2}?(?:right|rights|access|license)|(?: Company_\d+)?(?: an additional| another| a further| approximately| about)? Money_\d+ to (?:renew|extend|obtain|acquire|access|license|gain|secure|add|expand|retain|regain|amend|enter into) )|(?<=Money_\d+ )(?:fees?|payments?)(?= (?:from Company_\d+ )?to (?:renew|extend|obtain|access|license|gain|secure|add|expand|retain|amend) )`,
    ),
    kind('one time (?:(?:cash|non refundable) )*(?:payments?|fees?)', 12),
  ],
  loan: [
    kind(
      String.raw`(?:lend|lends|lent)(?= (?:to )?(?:Company_\d+ |it |them )?(?:up to )?Money_)|(?<!\b(?:term|bank|senior|secured|bridge|mortgage|syndicated) )loans?(?! (?:agreements?|and security|facility|facilities|documents|parties))|loan facility`,
    ),
  ],
  'profit share': [
    kind(
      String.raw`profit (?:shar(?:e|es|ing)|split)(?! (?:options?|plans?|bonus|contributions?))|(?:share|percent|Rate_\d+) (?:equally )?(?:in |of )?(?:the |any |all )?(?:u\.s\. |us |worldwide |resulting |operating |future )?(?:net |operating )?profits(?: (?:and|or) losses)?|shar(?:e|es|ed|ing) (?:(?!Company_|Money_|; )[^ ]+ ){0,22}?profits?(?: (?:and|or) (?:net )?losses)?|(?:costs and )?(?:net )?profits?(?: (?:and|or|/) (?:net )?losses)? (?:[^ ]+ ){0,9}?(?:shared|split|divided)|(?:divide|split) (?:(?!Money_|; )[^ ]+ ){0,5}?profits?(?: (?:and|or) losses)?|profits and losses`,
    ),
  ],
  'FTE rate': [kind('fte rate|per fte')],
  'transfer price': [kind('transfer price|supply price')],
  total: [
    kind(
      String.raw`(?<!Money_\d+ )up ?front (?:,|and|, and|plus) ${toMilestones}(?:(?=(?: [^ ]+){0,12} Money_\d)|(?<=Money_\d+ (?:[^ ]+ ){0,24}[^ ]+))|(?<=Money_\d+ (?:in|of|as) (?:[a-z]+ ){0,4})up ?front (?:payments?|fees?|cash|consideration) (?:,|and|, and|plus) ${toMilestones}|up ?front (?:payments?|fees?|cash|consideration) (?:and|, and|plus) ${toMilestones}(?= (?:of|totall?ing|worth|aggregating|amounting to|, totall?ing) (?:up to |more than |over |approximately )*Money_)|total (?:potential )?(?:deal )?(?:consideration|value)|total potential(?: value)?|potential (?:total |deal |transaction )?value|bring(?:s|ing)? the (?:potential |deal )?(?:total|value)(?: value| payments)?(?: of the [a-z]+)? to(?= (?:up to |as much as |more than )?Money_)|aggregate (?:potential )?(?:consideration|value)|(?:enterprise|equity|deal|transaction) value|(?:deal|transaction|agreement|collaboration) (?:[^ ]+ ){0,4}?(?:worth|valued)|total consideration|valu(?:es|ed|ing) (?:Company_\d+|the (?:company|transaction|deal)) at|(?:be|been|being|was|is|were) (?:acquired|bought|purchased) by (?:(?:an?|the|[a-z]+) (?:subsidiary|affiliate) of )?Company_\d+ (?:(?!Money_|; |Company_)[^ ]+ ){0,5}?for(?= (?:approximately |about |up to |a total of )*Money_\d+(?! (?:in cash )?(?:per|a) ))|(?:acquires?|acquired|buys?|bought|purchase[sd]?|acquiring) (?:all (?:of )?)?(?:the )?(?:outstanding )?(?:shares of |stock of )?Company_\d+ (?:(?!Money_|; |Company_|stock |shares )[^ ]+ ){0,6}?for(?= (?:approximately |about |up to |a total of )*Money_\d+(?! (?:in cash )?(?:per|a) ))|(?<=Money_\d+ (?:in cash )?per share (?:in cash )?(?:, )?)or(?= (?:approximately |about |a total of |an aggregate of )*Money_)|the total(?= (?:could|may|might|can)\b)|(?:potential |further |additional )*future payments(?= (?:that |which )?(?:could|may|might|can)\b)`,
      1,
    ),
    kind(
      String.raw`(?<=\b(?:in|signs?|inks?|strikes?|via|through) (?:an? )?(?:up to )?Money_\d+ )(?:(?:licen[sc]ing|collaboration|antibody|adc|oncology|research|all|cash|stock|share|and|merger|acquisition) )*(?:deal|pact|transaction|acquisition|merger)`,
      1,
    ),
    // "up to $500 million, including $35 million upfront"
    kind(
      String.raw`(?<=Money_\d+ (?:(?!Money_|; |, |cash |revenues? |equivalents |securities )[^ ]+ ){0,5}, )(?:which )?includ(?:ing|es)(?= (?:an? |the )?(?:(?:up ?front|initial) |Money_\d+ (?:in |as (?:an? )?|of )?(?:(?:an? )?(?:up ?front|initial|signing)|(?:at|on|upon) signing)))`,
      1,
    ),
    kind('(?:total|aggregate) (?:potential )?(?:deal )?payments', 1, /^(?!.*achiev.*mileston)|up ?front/),
    // "potential cash payments of up to $1.2 billion", whatever they are for
    kind(
      String.raw`(?:(?:potential|total|aggregate) )+(?:cash |future )?payments(?= (?:to Company_\d+ )?(?:of|totall?ing|worth) (?:up to |more than |over |in excess of |approximately )*Money_)`,
      1,
      /^(?!.*mileston)|up ?front/,
    ),
    // "has received $45 million to date", "payments to date of $45 million"
    kind(
      String.raw`(?<=\b(?:receiv|pa[iy]d?|earn)\w* (?:(?!Money_|; |mileston|up ?front|royalt)[^ ]+ ){0,7}Money_\d+ (?:in (?:[^ ]+ )?(?:payments|cash|funding) )?)(?:(?:from|to) Company_\d+ )?(?:to date|so far|since (?:the )?(?:inception|beginning|start|signing)|in (?:total|aggregate) payments)|(?:total )?payments (?:received )?to date of(?= Money_)|already (?:received|been paid|paid)(?= (?:a total of |an aggregate of |approximately |about |more than |over )*Money_\d+ (?:, and |, |\.|from |to Company|under ))|total (?:payments|sum|amount)s? (?:(?:received|paid|earned|to|by|from|under|the|company|Company_\d+|terms|of|agreement|date) )*to(?= Money_)`,
    ),
    // "payments to B, including that fee, could total $500 million"; "paid $38 million, made up of …"
    kind(
      String.raw`payments? (?:to Company_\d+ )?, including (?:(?:that|the|this|such) )?(?:up ?front |initial |signing )?(?:fee|payment|amount)s? ,(?= (?:could|may|might|can) )|(?<=\b(?:pa(?:y|ys|id|ying)|receiv\w+) (?:Company_\d+ )?(?:an? (?:total|aggregate) of )?(?:up to )?Money_\d+ , )(?:(?:made up|consisting|comprised|composed) of|comprising)(?= (?:[^ ;.]+ ){0,4}?Money_)`,
    ),
    kind(
      String.raw`(?:up ?front|initial|closing) (?:and|plus) (?:the )?(?:maximum |potential )*(?:contingent|milestone) (?:payments?|consideration)(?: together)?`,
    ),
    kind(
      String.raw`purchase price(?! (?:of|per) (?:the |its )?shares?)|merger consideration|(?:total|aggregate) of(?= (?:up to |about |approximately )?Money)`,
      5,
    ),
    kind(String.raw`totall?ing(?= (?:up to |about |approximately )?Money)`, 10),
  ],
} satisfies Record<string, readonly Kind[]>; // prettier-ignore

export type SumKind = keyof typeof kinds;
