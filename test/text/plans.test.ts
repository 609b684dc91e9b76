import { expect, it } from 'vitest';
import { listsPlans, opensPlans } from '../../src/text/plans.ts';

it.each([
  ['Anticipated Milestones', true],
  ['Upcoming 2021 Catalysts and Events', true],
  ['Expected near-term milestones:', true],
  ['Milestones for the next year', true],
  ['Recent Milestones Achieved', false],
  ['Milestones Expected in 2020 and Achieved', false],
  ['Recent Highlights', false],
  ['Anticipated use of proceeds', false],
])('“%s” opens a list of plans: %s', (words, expected) => expect(opensPlans(words)).toBe(expected));

it.each([
  ['anticipated milestones for Date_0 : initiate Phase_1 trial of Compound_2 ; ', true],
  ['Company_0 expects several milestones in Date_1 , including ', true],
  ['key Date_0 milestones include the ', true],
  ['key Date_0 milestones included the ', false],
  ['milestones achieved in Date_0 include the ', false],
  ['Company_0 initiated a ', false],
])('what follows “%s” is planned: %s', (before, expected) => expect(listsPlans(before)).toBe(expected));
