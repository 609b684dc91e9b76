import { readingAsides } from './aside.ts';
import { withPartCues } from './part-cue.ts';
import { relationRule } from './rule.ts';

/** The cell-killing agent that a conjugate carries, told in words. */
export const rule = readingAsides(
  withPartCues(
    relationRule({
      id: 'has-payload',
      says: 'HAS_PAYLOAD',
      trigger: /Compound_|Payload_/,
      patterns: [
        // "XMT-1522 … contains Mersana's auristatin, AF-HPA, joined to …"
        'Compound:subject ... (comprise~ | comprising | composed of | consist~ of | contain~ | combine~ | carry~ | deliver~ | use~ | utilize~ | incorporate~ | employ~ | conjugated | conjugated to | attached | linked to | link~ | armed with | made of | made up of | made with | join~ | couple~ | pair~) ... (Payload <adj> ,?)? Payload:object',
        'Compound:subject .... (comprising | comprises | consists of | consisting of | composed of | linked to | attached to | conjugated to | carries | carrying) ... (Payload <adj> ,?)? Payload:object',
        // "A and B carry P and Q, respectively"
        'Compound:subject+ ,? (which)? .. (carry~ | contain~ | use~ | utilize~ | deliver~ | comprise~ | incorporate~ | employ~) <det> (payload | payloads | agents | toxins | warheads)? Payload:object+',
        // "X is composed of an antibody and a technology that uses a linker that attaches the agent MMAE to it"
        'Compound:subject .... (comprising | comprises | consists of | consisting of | composed of | comprised of) .... (attach~ | link~ | conjugate~ | join~ | bind~ | connect~) ... (Payload <adj> ,?)? Payload:object',
        // "X has a proprietary tumor-activated PBD prodrug toxin", "X, featuring an MMAE payload"
        'Compound:subject ,? (has | have | with | feature~ | bear~ | which has | that has) (a | an | the | its) <adj> Payload:object',
        // "X is an ADC with …, a cleavable linker and an exatecan payload"
        'Compound:subject .... (a | an | the | its) <adj> Payload:object <adj> (payload | warhead | toxin)',
        // "X is an antibody with SN-38 … linked to it"; "X, retaining the auristatin payload"
        'Compound:subject (is | ,) <det> <adj> antibody with <det> <adj> Payload:object',
        'Compound:subject ... retaining ... (Payload <adj> ,?)? Payload:object',
        // "X, an Immunosynthen STING agonist ADC"; "X is our MMAE-based conjugate"
        "Compound:subject (, | is | , which is) (Company 's)? <det> <adj> Payload:object <adj> (adc | conjugate | antibody drug conjugate | immunoconjugate | immunotoxin)",
        // "the payload is DM1", in a passage about one drug: "X …; its payload is DM1"
        'Compound:subject .... (payload | warhead | toxin | cytotoxic component | drug component | cytotoxic agent | cell killing agent | cytotoxic drug | cargo) (is | , | of which is | being) <det> <adj> Payload:object',
        // "sets free its payload, a pyrrolobenzodiazepine"
        'Compound:subject ... (deliver~ | release~ | set~ free | unload~ | bring~) .. (payload | warhead | toxin | agent | drug) ,? <det> <adj> Payload:object',
        // "attached to this antibody in X is DM1", "the payload of X, DM4", "the payload in X is DM4"
        '(payload | warhead | cytotoxic agent | cell killing agent | toxin) (in | of) Compound:subject (is | , | called) <det> <adj> Payload:object',
        'Payload:object , the <adj> (payload | warhead | agent | toxin | component) (in | of) Compound:subject',
        // "an anti-CD33 antibody-DM4 conjugate (AVE9633)"
        '(antibody | mab | conjugated to | linked to | attached to | coupled to)? Payload:object <adj> (conjugate | adc | antibody drug conjugate | immunoconjugate | conjugates) (\\( | , | called | known as | named | designated) Compound:subject',
        // "AVE9633, a conjugate of huMy9-6 and DM4"
        'Compound:subject ,? (is)? <det> <adj> (conjugate | adc | antibody drug conjugate | immunoconjugate) (of | with) ... Payload:object',
        // "PBD dimers, which are used in our programs X and Y"
        'Payload:object ... (used | utilized | employed | incorporated | contained) in <its> <adj> Compound:subject+',
        // "the DM4-based conjugate, X"
        'Payload:object (based | containing | bearing) <adj> ,? Compound:subject',
      ],
    }),
    'HAS_PAYLOAD',
  ),
);
