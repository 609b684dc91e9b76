/** `conjugraph decide VERDICT …`: keeps what a person decided. */
import { z } from 'zod';
import { decide, factDecision, pairDecision } from '../decide.ts';
import { keyOfThing, type Named, proposals } from '../decisions/proposals.ts';
import { QueryError, UsageError } from '../errors.ts';
import type { Decision, ThingKey } from '../model/decision.ts';
import { fold } from '../model/keys.ts';
import { decisionsIn, namedThings } from '../store/decisions.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { defineCommand } from '../terminal/command.ts';
import { counted, say } from '../terminal/output.ts';
import { withExistingStore } from '../terminal/with-store.ts';

const verdicts = ['same', 'different', 'accept', 'reject', 'withdraw'] as const;

export const command = defineCommand({
  name: 'decide',
  summary: 'Say that two things are one or are not, that a fact is right or wrong, or take that back.',
  arguments: [
    { form: '<verdict>', says: `${verdicts.join(', ')}` },
    {
      form: '<about...>',
      says: 'same, different: a proposal, or two things as Label:name; accept, reject: a fact; withdraw: a decision',
    },
  ],
  options: z.object({
    because: z
      .string()
      .optional()
      .meta({ description: 'the reason, kept with the decision', placeholder: 'text' }),
  }),
  examples: [
    'conjugraph decide same "Company:Daiichi" "Company:Daiichi Sankyo"',
    'conjugraph decide reject "Company:genentech DEVELOPS Compound:bt062" --because "Biotest does"',
  ],
  run: ({ args: [given, ...about], options, ...context }) =>
    withExistingStore(context, async (store) => {
      const verdict = z.enum(verdicts).safeParse(given);
      if (!verdict.success)
        throw new UsageError('usage/verdict', `The verdict is one of ${verdicts.join(', ')}.`);
      const { decision, kept } = await meant(store, verdict.data, about, options.because);
      const written = await decide(store, decision, kept);
      const done = kept ? `Decided (${decision.key})` : `Withdrew ${decision.key}`;
      await say(context.stdout, `${done}; ${counted(written, 'filing')} written anew.`);
      return 0;
    }),
});

async function meant(
  store: GraphStore,
  verdict: (typeof verdicts)[number],
  about: readonly string[],
  because: string | undefined,
): Promise<{ decision: Decision; kept: boolean }> {
  const at = new Date().toISOString();
  const [subject = '', second] = about;
  switch (verdict) {
    case 'withdraw': {
      const decision = (await decisionsIn(store)).find(({ key }) => key === subject);
      if (decision) return { decision, kept: false };
      throw new QueryError(
        'decision/unknown',
        `There is no decision "${subject}"; conjugraph decisions lists them.`,
      );
    }
    case 'accept':
    case 'reject': {
      const said = verdict === 'accept' ? 'accepted' : 'rejected';
      return {
        decision: await factDecision(store, { verdict: said, fact: subject, at, because }),
        kept: true,
      };
    }
    default:
      return {
        decision: pairDecision(verdict, await pairOf(store, subject, second), at, because),
        kept: true,
      };
  }
}

async function pairOf(store: GraphStore, first: string, second?: string): Promise<[ThingKey, ThingKey]> {
  const things = await namedThings(store);
  if (second === undefined) {
    const proposal = proposals(things, await decisionsIn(store)).find(({ key }) => key === first);
    if (proposal) return [keyOfThing(proposal.pair[0]), keyOfThing(proposal.pair[1])];
    throw new QueryError(
      'decision/proposal',
      `There is no proposal "${first}"; conjugraph proposals lists them.`,
    );
  }
  const pair = [oneOf(things, first), oneOf(things, second)] as const;
  if (pair[0].label === pair[1].label && pair[0] !== pair[1])
    return [keyOfThing(pair[0]), keyOfThing(pair[1])];
  throw new UsageError('usage/pair', `"${first}" and "${second}" are not two things of one label.`);
}

/** @throws QueryError when no thing, or more than one, has the name */
function oneOf(things: readonly Named[], given: string): Named {
  const [, label = '', name = ''] = /^([A-Za-z]+):(.+)$/s.exec(given) ?? [];
  const folded = fold(name);
  const found = things.filter(
    (thing) =>
      thing.label === label &&
      [thing.name, thing.key, ...thing.aliases].some((each) => fold(each) === folded),
  );
  const exact = found.filter((thing) => thing.key === name || fold(thing.name) === folded);
  const [thing, ...others] = exact.length > 0 ? exact : found;
  if (thing && others.length === 0) return thing;
  const keys = found.map(keyOfThing).join(', ');
  const what = thing
    ? `"${given}" may be ${keys}: give one of these.`
    : `No thing is called "${given}" (Label:name).`;
  throw new QueryError('decision/thing', what);
}
