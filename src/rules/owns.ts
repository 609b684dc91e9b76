import type { Span } from '../model/evidence.ts';
import { thingsIn } from '../recognisers/mention.ts';
import type { Sentence } from '../stages/reading.ts';
import { drugNoun } from './drug-noun.ts';
import { rights } from './rights.ts';
import { type Candidate, isMention, type Rule, relationRule, type SlotValue } from './rule.ts';

/** Between a noun and the name: "A's antibody known as X". */
const named =
  '(known as | called | named | designated | referred to as | code named | dubbed | identified as)?';

const told = relationRule({
  id: 'owns',
  says: 'OWNS',
  trigger: /Company_/,
  patterns: [
    // "ImmunoGen's maytansinoid TAP technology", "its proprietary cell-killing agent, DM4"
    "Company:subject 's <adj> ,? Payload,Linker,Technology:object",
    "Company:subject 's <adj> ,? Payload,Linker,Technology+ (technologies | platforms | technology | platform)? (, as well as | , and | and | as well as) <det> <adj> Payload,Linker,Technology:object+",
    "Company:subject 's <adj> ,? Technology:object+ (technologies | platforms | linkers | payloads)",
    "Company:subject 's <adj> (and | or | and / or | as well as) <adj> Technology:object <adj> (platform | technology | platforms | technologies | program | programs | system | systems)",
    // "a firm that creates conjugates by utilizing its proprietary T technology": whose it is stands before the comma
    'Company:subject , <det> <adj> (company | firm | developer | leader) .... (utilizing | using | leveraging | applying | employing | based on | harnessing | with | through) <det> (proprietary | patented) <adj> (\\()? Technology:object',
    // "the A-generated anti-CD19 antibody, X": who made it is told before it
    `Company:subject (generated | discovered | originated | invented | derived | created | engineered | designed | owned) (Target | anti | <adj>) (Target)? <adj> ${drugNoun} (, | \\( | ,? ${named})? Compound:object`,
    `Company:subject (generated | discovered | originated | invented | derived | created | engineered | designed | owned) .. or .. (antagonist | agonist | antibody | inhibitor | adc | conjugate | candidate) (, | \\()? Compound:object`,
    'Company:subject (generated | discovered | originated | invented | derived | created | engineered | designed | owned) Compound:object+',
    // "a joint venture with A to develop the latter's X"
    "Company:subject .... the latter 's <adj> ,? Compound,Technology,Payload,Antibody:object",
    "Company:subject 's Payload <adj> Technology:object",
    "Company:subject 's Payload ,? Payload:object",
    // "Seattle Genetics' proprietary drugs (MMAE, MMAF)"
    "Company:subject 's <adj> \\( Payload,Linker,Technology:object+ \\)",
    // "its humanized anti-IL-4 antibody (HLD-88)"
    `Company:subject 's <adj> Target? <adj> ${drugNoun} \\( Compound:object \\)`,
    "Company:subject 's <adj> (agent~ | payload~ | linker~ | toxin~ | drug~ | warhead~) (, | such as | including | like | --)? Payload,Linker:object+",
    // "Genentech's HER2-targeting antibody, trastuzumab"
    "Company:subject 's <adj> ,? Antibody:object",
    "Company:subject 's anti <adj> ,? Antibody:object",
    `Company:subject 's (own)? <adj> (, <adj>)? ${drugNoun} (, | : | is)? ${named} Compound:object+`,
    `Company:subject 's <adj> ${drugNoun} , <det> <adj> , Compound:object`,
    // "A's anti-CSF1R antibody program, including X"
    `Company:subject 's <adj> ${drugNoun} ,? (including | which includes | such as | comprising) Compound:object`,
    // "A's proprietary platform technology, known as B"
    "Company:subject 's <adj> (technology | platform) , (which is)? (known as | called | named | referred to as) Technology:object+",
    `Company:subject 's <adj> ${drugNoun} , Compound,Antibody:object`,
    "Company:subject 's Compound:object",
    // "in combination with Roche's X", "with Roche's anti-HER2 antibody X"
    "Company:subject 's Compound,Beside:object",
    `Company:subject 's <adj> ${drugNoun} ,? Compound,Beside:object`,
    // "A and B's X": both of them
    "Company:subject and Company 's Compound:object",
    // "DM1, developed by ImmunoGen", "the maytansinoid DM1 from ImmunoGen"
    'Payload,Linker,Technology:object+ ,? (technology | technologies | platform | platform technology | chemistry)? ,? (which (is | was | are) | that (is | was | are))? (originally | first)? (developed | owned | created | invented | supplied | provided | pioneered | discovered | held | controlled) by <adj> Company:subject',
    // "MorphoSys developed HuCAL"; "Immunosynthen, Mersana's platform"
    'Company:subject (has | had)? (developed | created | invented | pioneered | discovered) <det> <adj> Technology,Payload,Linker:object',
    "Technology,Payload,Linker:object (, | is) Company:subject 's",
    // "in combination with durvalumab, AstraZeneca's anti-PD-L1 antibody"
    `Compound,Beside:object , Company:subject 's <adj> (Target)? <adj> (antibody | inhibitor | drug | chemotherapy | therapy | adc | immunotherapy)`,
    // "the Xtend Fc technology of Xencor"; "with VelocImmune and the related VelociGene technology, Regeneron invents …"
    'Technology:object <adj> (technology | platform | technologies | platforms)? of Company:subject',
    'Technology:object (method | technology | platform)? , <det> <adj> (technology | platform | method | system) of Company:subject',
    '(with | using | through | by) <det> <adj> Technology:object (technology | platform)? , Company:subject <aux> (invent~ | create~ | discover~ | generate~ | make~ | engineer~ | design~ | develop~)',
    '(with | using | through | by) <det> <adj> Technology:object and <det> <adj> Technology:object (technology | platform)? , Company:subject <aux> (invent~ | create~ | discover~ | generate~ | make~ | engineer~ | design~ | develop~)',
    // "TEPEZZA, which is marketed by Horizon"
    'Compound,Antibody:object ,? .. which (is | are) (marketed | sold | made) by Company:subject (, | .)',
    // "licensed the U.S. rights to X from AstraZeneca"
    '(license~ | in license~ | obtain~ | acquire~) .. rights (to | for) <det> <adj> Compound:object .. from Company:subject',
    // "calicheamicin was found by Wyeth-Ayerst", "X was created by Genmab"
    'Payload,Linker,Technology:object+ <aux> (found | discovered | identified | invented | developed | isolated | designed) by Company:subject',
    'Compound,Antibody:object+ ,? <aux> (originally)? (created | discovered | invented | engineered | generated | originated | designed) (and developed)? by Company:subject',
    // "XenoMouse, in-licensed from Abgenix"; "X, which Incyte licensed from MacroGenics"
    'Payload,Linker,Technology,Antibody,Compound:object ,? (which | that)? <aux> (exclusively)? (in licensed | licensed | obtained | acquired under license) from Company:subject',
    'Payload,Linker,Technology,Antibody,Compound:object ,? (which | that) Company <aux> (in licensed | license~ | obtain~) .. from Company:subject',
    // "huN901-DM1 is wholly owned by ImmunoGen", "wholly owned by ImmunoGen … — huN901-DM1 and huC242-DM4"
    'Compound:object+ .. (wholly | fully | solely) owned by Company:subject',
    'Compound:object <aux> owned by Company:subject',
    '(wholly | fully | solely) owned by Company:subject ... -- Compound:object+',
    "Company:subject 's (wholly | fully | solely) owned <adj> ,? Compound:object+",
    "Company:subject 's proprietary <adj> ,? Compound:object+",
    // "its platform has led to two wholly owned ADCs in the clinic: A for …, and B for …"
    "Company:subject 's .... (wholly | fully | solely) owned <adj> (adcs | candidates | programs | antibodies | compounds | conjugates | products | molecules | assets) .. (: | , including | , | including | --) Compound:object*",
    "Company:subject 's .... (wholly | fully | solely) owned <adj> (adcs | candidates | programs | antibodies | compounds | conjugates | products | molecules | assets | medicines) (comprise~ | consist~ of | include~ | are | is | contain~) <det> Compound:object*",
    'Company:subject <aux> (own~ | retain~ | hold~) <det> (full | all | sole | worldwide | global | exclusive | commercial)? (worldwide | global | commercial | development)? (rights | ownership | title) .. (to | of | in) <det> <adj> Compound:object+',
    // "zanidatamab, a HER2-targeted bispecific antibody of Zymeworks"
    'Compound,Antibody,Payload,Beside:object , <det> ... (antibody | compound | adc | candidate | conjugate | agent | drug | product) of Company:subject',
    // "created X", "TAP compounds that ImmunoGen wholly owns, X and Y"
    'Company:subject (has | had)? (created | discovered | invented | generated | engineered | originated) Compound,Antibody:object+',
    'that Company:subject (wholly | fully)? owns ,? Compound:object+',
    // "Seagen's four medicines are …", "with two approved antibodies, A for …, and B for …"
    "Company:subject 's <adj> (medicines | products | drugs | compounds | candidates | adcs) (are | include~ | :) Compound:object*",
    'Company:subject ... (approved | marketed) (antibodies | products | drugs | medicines | therapies) , Compound:object*',
    "Compound:object+ <described> (is | are | as | remain~) Company:subject 's",
    // "X, one of Kestrel's leading candidates"
    `Compound:object+ (, | is | are) (which is)? (one | part | another | two | each | both)? of Company:subject 's <adj> Technology? ${drugNoun}`,
    // "A's protein synthesis and conjugation platform, P"
    "Company:subject 's <adj> (and <adj>)? (platform | technology | system | technologies | platforms) , Technology:object+",
    // "Genmab's technology base consists of proprietary technologies - A for bispecifics, and B"
    "Company:subject 's <adj> (technologies | platforms | (technology | platform | discovery) <adj> (base | portfolio | toolbox | suite | offering)) <aux> (include~ | consist~ of | comprise~ | encompass~ | contain~ | feature~ | : | --) ... Technology:object*",
    // "veltuzumab, Immunomedics' humanized anti-CD20 antibody"
    "Compound,Antibody,Payload,Beside:object (, | , which is | is | , which are) Company:subject 's <adj> (, <adj>)? (, <adj>)? (antibody | candidate | compound | adc | conjugate | drug | product | inhibitor | program | agent)",
    "Compound,Antibody,Payload:object , Company:subject 's .. (antibody | candidate | compound | adc | conjugate | drug | product | inhibitor | program | agent)",
    // "ATryn, our recombinant form of antithrombin"
    "Compound:object , Company:subject 's <adj> (form | version | formulation | brand) of",
    // "X and Y, our two clinical-stage ADCs"
    "Compound:object+ , Company:subject 's .. (antibodies | candidates | compounds | adcs | conjugates | drugs | products | programs | medicines | therapies | bispecifics)",
    // "licensed DM1 from ImmunoGen"
    '(license~ | in license~ | in licensed | obtain~) (rights to)? <det> <adj> Payload,Antibody,Linker,Technology:object .. from Company:subject',
    'and Payload,Antibody,Linker,Technology:object from Company:subject',
    // "we granted Merck a license to commercialize X"; "licensed X to Roche"
    'Company:subject <aux> (grant~ | granting) (to)? Company+ ,? .. (right~ | license~ | licence~ | option) .. to (research | develop | co develop | commercialize | commercialise | manufacture | market | sell | promote | co promote | distribute | license) .. Compound:object',
    'Company:subject <aux> (grant~ | granting) (to)? Company+ ,? .. (right~ | license~ | licence~ | option) .. for <det> (development | commercialization | manufacture) .. of <adj> Compound:object',
    'Company:subject <aux> (grant~ | granting) (to)? Company+ ,? .. (right~ | license~ | licence~ | option) (to | for | in) <det> <adj> Compound:object',
    'Company:subject <aux> (license~ | out license~ | out licensed | outlicense~) <det> <adj> Compound,Antibody:object .. to Company',
    "Company:subject <aux> (license~ | out license~ | out licensed) .. to Company Company 's <adj> ,? Compound,Antibody:object",
    // "varlilumab, a Celldex antibody"; "ABBV-399, an ADC discovered by AbbVie"
    `Compound,Antibody:object , (a | an | the) Company:subject <adj> ${drugNoun}`,
    `Compound,Antibody:object , (a | an | the) .. ${drugNoun} (created | discovered | invented | engineered | generated | designed) by Company:subject`,
    // "The first product of Seattle Genetics is ADCETRIS"
    '(product | candidate | medicine | antibody | compound | drug) of Company:subject (is | , | :) Compound:object+',
    // "will become the sole owner of X"
    'Company:subject ... (owner | holder | originator | inventor) of <its> <adj> Compound,Antibody,Payload,Linker,Technology:object+',
    // "X, to which Orrin holds all rights", "X, whose rights are held by Orrin"
    'Compound,Technology:object .... (to | for) which Company:subject <aux> (hold~ | own~ | retain~ | has | have) <det> (all | full | sole | exclusive | worldwide | global) <adj> rights',
    // "Adcetris is a trademark of Seattle Genetics"
    'Compound,Antibody,Technology:object+ <aux> <det> (registered)? (trademark~ | trade mark~) .. of Company:subject',
    ...rights,
  ],
});

/** "Holds the rights for Greater China": for a part of the world only, under somebody's licence. */
const territorial = /\brights?\s(?:to\s\S+\s)?(?:for|in|outside|within|throughout)\s(?:the\s)?\p{Lu}/u;

/** "keeps the U.S. rights to X": likewise. */
const regional =
  /\b(?:U\.?S\.?A?|American|North American|Canadian|European|EU|Japanese|Asian|Chinese|Korean|Australian|Latin American|domestic|local|regional|territorial)\s(?:[\w-]+\s){0,3}rights\b/;

const holds = /\b(?:own|retain|hold|held|keep|kept|ha[sv]e?|control|obtain|acquir)\w*\s/;

/** "will have worldwide rights to X outside those countries": beside another who has the rest. */
const outside =
  /^[®™]?,?\s(?:outside|except(?:ing)?\s(?:for|in)|in|within|throughout)\s(?:of\s)?(?:the\s|those\s|these\s|such\s|its\s)?(?:countr|territor|\p{Lu})/u;

/** Rights of a licensee, for a part of the world or of medicine, or to a part of the proceeds, are no ownership. */
function inPart(sentence: Sentence, text: string, { start, end }: Span): boolean {
  const within = text.slice(start, end);
  return (
    territorial.test(within) ||
    (regional.test(within) && holds.test(within)) ||
    /\b(?:options?|co-?promot\w+|royalt\w+|milestones?|first (?:refusal|negotiation)|licensees?)\b/i.test(
      text.slice(Math.max(sentence.start, start - 12), end),
    ) ||
    /^[^.;]{0,80}?\bin (?:(?:all )?other [\w-]+|(?:all )?[\w-]+ (?:indications|fields))\b/.test(
      text.slice(end, sentence.end),
    )
  );
}

/** "If the agreement ends, rights to X revert to A": whose they would be, not whose they are. */
const ifEnded =
  /(?:^|, )(?:if|upon|unless|should|in the event|in case|when|once|on|following|after) (?:(?!; |\. |Date_)[^ ]+ ){1,30}, (?:(?!; |\. )[^ ]+ ){0,12}(?:reverts?|returns?) |\b(?:reverts?|returns?) (?:(?!; |\. )[^ ]+ ){0,6}(?:if|unless|upon|in the event) /;

/** "A's agreement with B, granting B rights to use X": whoever is given rights is not who gives them. */
const isGiven = ({ mentions }: Sentence, { subject, object }: Candidate['slots']): boolean => {
  if (!isMention(subject) || !isMention(object)) return false;
  const next = thingsIn(mentions, 'Company').find(({ start }) => start >= subject.end);
  return next !== undefined && next.name === subject.name && next.end <= object.start;
};

/** "A's X royalty stream", "our X license agreement": a contract, or what is earned, is A's. */
const ofDeal =
  /^[®™]?\s(?:(?!(?:for|in|of|to|with|under|is|was|has|will|from|by|at|on|as|that|which)\s)[\w-]+\s){0,5}(?:agreements?|alliances?|collaborations?|contracts?|partnerships?|licen[cs]es?|royalt(?:y|ies)|rights|sales|revenues?|milestones?|interests?)(?!\p{L})/u;
const isPlain = new Set(["Company:subject 's Compound:object", "Company:subject 's Compound,Beside:object"]);

/** "A's X, B's antibody Y": the antibody is another. */
const isNextInList = ({ mentions }: Sentence, { end }: Span): boolean =>
  mentions.some(({ kind, start }) => kind === 'Compound' && start >= end && start - end < 3);

/** "CV1, a derivative of maytansine, was discovered by A": what it comes from is not A's. */
const isSource = (text: string, { object }: Candidate['slots']): boolean =>
  isMention(object) &&
  /\b(?:derivatives?|analog(?:ue)?s?|class|famil(?:y|ies)|types?|kinds?|forms?|generation)\sof\s(?:the\s)?$/i.test(
    text.slice(Math.max(0, object.start - 30), object.start),
  );

/** "A conjugates X": what it does for another. */
const isDone = (text: string, { subject, object }: Candidate['slots']): boolean =>
  isMention(subject) && isMention(object) && /^\sconjugates\s$/.test(text.slice(subject.end, object.start));

/** "to test A with B, its inhibitor": of a drug given with another, "its" may be of either's owner. */
const isPronoun = (subject: SlotValue | undefined): boolean =>
  typeof subject === 'object' && 'reads' in subject && /^(?:its|their)\b/i.test(String(subject.reads));

/** "has rights", "owns the rights": a licensee may, outside a country; whoever retains them has had all. */
const isForPart = (pattern: string, within: string): boolean =>
  pattern.includes('(have | has)') ||
  (pattern.includes('(own~ | retain~ | hold~') && !/\bretain/i.test(within));

/** Who makes or holds a part, a platform or a drug. */
export const rule: Rule = {
  ...told,
  find: (sentence, text) =>
    told
      .find(sentence, text)
      .filter(
        ({ pattern, span, slots }) =>
          (!pattern.includes('rights') || !inPart(sentence, text, span)) &&
          !(
            isForPart(pattern, text.slice(span.start, span.end)) &&
            outside.test(text.slice(span.end, sentence.end))
          ) &&
          !(pattern.includes('grant') && isGiven(sentence, slots)) &&
          !isSource(text, slots) &&
          !isDone(text, slots) &&
          !(isPlain.has(pattern) && ofDeal.test(text.slice(span.end, sentence.end))) &&
          !(pattern.includes('revert~') && ifEnded.test(sentence.masked.line)) &&
          !(pattern.includes("'s <adj>") && /\busing\b/.test(text.slice(span.start, span.end))) &&
          !(pattern.includes('Beside:') && isPronoun(slots.subject)) &&
          !(/,[^:]* Company:subject 's/.test(pattern) && isNextInList(sentence, span)),
      ),
};
